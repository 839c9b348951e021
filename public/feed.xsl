<?xml version="1.0" encoding="utf-8"?>
<!-- A feed as a page, for whoever opens its address in a browser that knows XSLT 1.0. -->
<xsl:stylesheet version="1.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:atom="http://www.w3.org/2005/Atom"
  exclude-result-prefixes="atom">
  <xsl:output method="html" encoding="utf-8" doctype-system="about:legacy-compat"/>

  <xsl:variable name="language" select="/*/@xml:lang"/>
  <xsl:variable name="inChinese" select="starts-with($language, 'zh')"/>

  <xsl:template match="/rss">
    <xsl:apply-templates select="channel"/>
  </xsl:template>

  <xsl:template match="channel">
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="title"/>
      <xsl:with-param name="description" select="description"/>
      <xsl:with-param name="follows" select="link"/>
      <xsl:with-param name="address" select="atom:link[@rel = 'self']/@href"/>
      <xsl:with-param name="articles" select="item"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/atom:feed">
    <xsl:call-template name="page">
      <xsl:with-param name="title" select="atom:title"/>
      <xsl:with-param name="description" select="atom:subtitle"/>
      <xsl:with-param name="follows" select="atom:link[@rel = 'alternate']/@href"/>
      <xsl:with-param name="address" select="atom:link[@rel = 'self']/@href"/>
      <xsl:with-param name="articles" select="atom:entry"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="page">
    <xsl:param name="title"/>
    <xsl:param name="description"/>
    <xsl:param name="follows"/>
    <xsl:param name="address"/>
    <xsl:param name="articles"/>
    <html lang="{$language}">
      <head>
        <title><xsl:value-of select="$title"/></title>
        <meta name="viewport" content="width=device-width"/>
        <link rel="stylesheet" href="/feed.css"/>
      </head>
      <body>
        <main>
          <p class="about">
            <xsl:choose>
              <xsl:when test="$inChinese">这是一个订阅源：把本页地址复制到阅读软件中，新文章便会全文送达。</xsl:when>
              <xsl:otherwise>This is a feed: copy the address of this page into a reading program, and every new article comes to you whole.</xsl:otherwise>
            </xsl:choose>
          </p>
          <p class="address"><xsl:value-of select="$address"/></p>
          <h1><a href="{$follows}"><xsl:value-of select="$title"/></a></h1>
          <p><xsl:value-of select="$description"/></p>
          <ol>
            <xsl:apply-templates select="$articles"/>
          </ol>
        </main>
      </body>
    </html>
  </xsl:template>

  <!-- RSS writes its summaries as HTML; an article's own is plain text, escaped. -->
  <xsl:template match="item">
    <li>
      <h2><a href="{link}"><xsl:value-of select="title"/></a></h2>
      <time><xsl:value-of select="substring(pubDate, 6, 11)"/></time>
      <p>
        <xsl:call-template name="unescape">
          <xsl:with-param name="text" select="description"/>
        </xsl:call-template>
      </p>
    </li>
  </xsl:template>

  <xsl:template match="atom:entry">
    <li>
      <h2>
        <a href="{atom:link[@rel = 'alternate'][1]/@href}"><xsl:value-of select="atom:title"/></a>
      </h2>
      <time><xsl:value-of select="substring(atom:published, 1, 10)"/></time>
      <p><xsl:value-of select="atom:summary"/></p>
    </li>
  </xsl:template>

  <xsl:template name="unescape">
    <xsl:param name="text"/>
    <xsl:choose>
      <xsl:when test="contains($text, '&amp;')">
        <xsl:variable name="rest" select="substring-after($text, '&amp;')"/>
        <xsl:value-of select="substring-before($text, '&amp;')"/>
        <xsl:choose>
          <xsl:when test="starts-with($rest, 'lt;')">&lt;</xsl:when>
          <xsl:when test="starts-with($rest, 'gt;')">&gt;</xsl:when>
          <xsl:otherwise>&amp;</xsl:otherwise>
        </xsl:choose>
        <xsl:call-template name="unescape">
          <xsl:with-param name="text" select="substring-after($rest, ';')"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>

import { validateXML } from 'xmllint-wasm';

/** The published rules as XML Schema, in our own words: sitemaps.org/protocol.html, and Google's news sitemaps. */
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const NEWS = 'http://www.google.com/schemas/sitemap-news/0.9';
const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified"';

/** "UTF-8 encoded, entity-escaped, less than 2,048 characters"; W3C Datetime, of which we use day and second. */
const sitemaps = `<xs:schema ${XS} targetNamespace="${SITEMAP}" xmlns="${SITEMAP}" xmlns:s="${SITEMAP}" xmlns:news="${NEWS}">
<xs:import namespace="${NEWS}" schemaLocation="news.xsd"/>
<xs:simpleType name="loc"><xs:restriction base="xs:anyURI">
	<xs:minLength value="12"/><xs:maxLength value="2048"/><xs:pattern value="https?://[!-~]+"/>
</xs:restriction></xs:simpleType>
<xs:simpleType name="zoned"><xs:restriction base="xs:dateTime"><xs:pattern value=".*(Z|[+\\-]\\d\\d:\\d\\d)"/></xs:restriction></xs:simpleType>
<xs:simpleType name="changed"><xs:union memberTypes="xs:date zoned"/></xs:simpleType>
<xs:element name="sitemapindex"><xs:complexType><xs:sequence>
	<xs:element name="sitemap" maxOccurs="50000"><xs:complexType><xs:sequence>
		<xs:element name="loc" type="loc"/><xs:element name="lastmod" type="changed" minOccurs="0"/>
	</xs:sequence></xs:complexType></xs:element>
</xs:sequence></xs:complexType></xs:element>
<xs:element name="urlset"><xs:complexType><xs:sequence>
	<xs:element name="url" minOccurs="0" maxOccurs="50000"><xs:complexType><xs:sequence>
		<xs:element name="loc" type="loc"/><xs:element name="lastmod" type="changed" minOccurs="0"/>
		<xs:element ref="news:news" minOccurs="0"/>
	</xs:sequence></xs:complexType></xs:element>
</xs:sequence></xs:complexType><xs:unique name="once"><xs:selector xpath="s:url"/><xs:field xpath="s:loc"/></xs:unique></xs:element>
</xs:schema>`;

const news = `<xs:schema ${XS} targetNamespace="${NEWS}" xmlns="${NEWS}">
<xs:simpleType name="words"><xs:restriction base="xs:token"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
<xs:simpleType name="language"><xs:restriction base="xs:token"><xs:pattern value="[a-z]{2,3}|zh-cn|zh-tw"/></xs:restriction></xs:simpleType>
<xs:simpleType name="zoned"><xs:restriction base="xs:dateTime"><xs:pattern value=".*(Z|[+\\-]\\d\\d:\\d\\d)"/></xs:restriction></xs:simpleType>
<xs:simpleType name="published"><xs:union memberTypes="xs:date zoned"/></xs:simpleType>
<xs:element name="news"><xs:complexType><xs:sequence>
	<xs:element name="publication"><xs:complexType><xs:sequence>
		<xs:element name="name" type="words"/><xs:element name="language" type="language"/>
	</xs:sequence></xs:complexType></xs:element>
	<xs:element name="publication_date" type="published"/><xs:element name="title" type="words"/>
</xs:sequence></xs:complexType></xs:element>
</xs:schema>`;

/** What libxml2 finds wrong with a sitemap, an index or a news sitemap. */
export async function sitemapProblems(xml: string): Promise<string[]> {
	const { errors } = await validateXML({
		xml: [{ fileName: 'sitemap.xml', contents: xml }],
		schema: [{ fileName: 'sitemap.xsd', contents: sitemaps }],
		preload: [{ fileName: 'news.xsd', contents: news }],
	});
	return errors.map(({ message }) => message);
}

/** The addresses of a sitemap without their origin, decoded as far as XML goes. */
export const placesIn = (xml: string): string[] =>
	[...xml.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'));

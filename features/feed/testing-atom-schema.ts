/**
 * For tests: what RFC 4287 demands of a feed, as RELAX NG. It holds the parts of the RFC's
 * appendix B that a feed of ours uses, and is stricter where ours always says more.
 */
const DATE = '<data type="dateTime"><param name="pattern">.+T.+(Z|[+\\-]\\d\\d:\\d\\d)</param></data>';
const lang = '<optional><attribute name="xml:lang"><data type="language"/></attribute></optional>';
const texts = (name: string, type: string) =>
	`<element name="${name}"><attribute name="type"><value>${type}</value></attribute>${SOME}</element>`;
const SOME = '<data type="string"><param name="minLength">1</param></data>';
const anyUri = '<data type="anyURI"><param name="minLength">1</param></data>';
const link = (...rels: string[]) =>
	`<oneOrMore><element name="link">
	<attribute name="rel"><choice>${rels.map((rel) => `<value>${rel}</value>`).join('')}</choice></attribute>
	<attribute name="type"><data type="string"><param name="pattern">.+/.+</param></data></attribute>
	<attribute name="href">${anyUri}</attribute></element></oneOrMore>`;
const author = `<element name="author"><element name="name">${SOME}</element><element name="uri">${anyUri}</element></element>`;
const id = `<element name="id"><data type="anyURI"><param name="pattern">(urn:uuid:[0-9a-f\\-]{36}|https?://.+)</param></data></element>`;

export const ATOM_SCHEMA = `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="http://www.w3.org/2005/Atom"
	datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
<start><element name="feed">${lang}<interleave>
	${id}
	${texts('title', 'text')}
	${texts('subtitle', 'text')}
	<element name="updated">${DATE}</element>
	<optional><element name="logo">${anyUri}</element></optional>
	<oneOrMore>${author}</oneOrMore>
	${link('alternate', 'self')}
	<zeroOrMore><element name="entry">${lang}<interleave>
		${id}
		${texts('title', 'text')}
		<element name="updated">${DATE}</element>
		<element name="published">${DATE}</element>
		<zeroOrMore>${author}</zeroOrMore>
		${link('alternate', 'enclosure')}
		<optional>${texts('summary', 'text')}</optional>
		${texts('content', 'html')}
		<zeroOrMore><element name="category"><attribute name="term">${SOME}</attribute></element></zeroOrMore>
	</interleave></element></zeroOrMore>
</interleave></element></start></grammar>`;

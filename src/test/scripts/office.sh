#!/usr/bin/env bash
# office.sh TEXTS OUT: writes each text file of a folder as doc, docx, odt, rtf, pdf, html and txt, with LibreOffice, which is
# started once a format. The documents have a header, a footer and page numbers on each page; a line of a text is a paragraph, the first
# one the title. For tests: what is read of them should be the text.
set -eu
[ $# = 2 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
texts="$(cd "$1" && pwd)"
mkdir -p "$2"
out="$(cd "$2" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
mkdir "$work/in"

# A sheet with narrow and wide lines, indented paragraphs, and what is printed on every page.
head='<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.2"
 office:mimetype="application/vnd.oasis.opendocument.text"><office:styles>
<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:line-height="28pt" fo:text-indent="32pt"/>
<style:text-properties style:font-name-asian="Noto Serif CJK SC" fo:font-size="16pt" style:font-size-asian="16pt"/></style:style>
<style:style style:name="T" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:text-indent="0pt"/>
<style:text-properties fo:font-size="22pt" style:font-size-asian="22pt" fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="H" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>
<style:text-properties fo:font-size="10pt" style:font-size-asian="10pt"/></style:style></office:styles><office:automatic-styles>
<style:page-layout style:name="P"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm"
 fo:margin-bottom="2cm" fo:margin-left="2.8cm" fo:margin-right="2.6cm"/><style:header-style><style:header-footer-properties
 fo:margin-bottom="1cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top="1cm"/>
</style:footer-style></style:page-layout></office:automatic-styles><office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="P"><style:header><text:p text:style-name="H">页眉字样内部材料</text:p>
</style:header><style:footer><text:p text:style-name="H">页脚字样 — <text:page-number>1</text:page-number> —</text:p></style:footer>
</style:master-page></office:master-styles><office:body><office:text>'
for text in "$texts"/*.txt; do
  name="$(basename "$text" .txt)"
  {
    printf '%s' "$head"
    # Blank lines are gaps between paragraphs, and blanks around a line its indent.
    sed -e '1s/^\xef\xbb\xbf//' -e 's/\r$//' -e 's/^[ \t　]*//' -e 's/[ \t　]*$//' -e '/^$/d' \
      -e 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g' "$text" |
      sed -e '1s|.*|<text:p text:style-name="T">&</text:p>|' -e '2,$s|.*|<text:p text:style-name="Standard">&</text:p>|'
    printf '</office:text></office:body></office:document>'
  } >"$work/in/$name.fodt"
done

# One start for each format, whatever the number of texts.
for format in "doc:MS Word 97" "docx:MS Word 2007 XML" odt rtf pdf "html:HTML (StarWriter)" "txt:Text (encoded):UTF8"; do
  LC_ALL=C.UTF-8 timeout "${OFFICE_SECONDS:-600}" soffice --headless --norestore "-env:UserInstallation=file://$work/profile" \
    --convert-to "$format" --outdir "$out" "$work"/in/*.fodt >/dev/null 2>&1
done

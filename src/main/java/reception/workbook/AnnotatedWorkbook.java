package reception.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Span;
import reception.vocabulary.Text;

/**
 * A copy of a workbook with notes on some of its cells and one more sheet. All else stays byte for byte, so that a form looks as its office made it; the library that writes workbooks makes
 * new ones only, and the one that changes them would double what is shipped.
 */
public final class AnnotatedWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String OF_SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String OWN = "reception";
    /** What stands behind the drawing of notes in a sheet. */
    private static final Set<String> BEHIND = Set.of("legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_ROWS = 9;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> partOfSheet = new LinkedHashMap<>();
    private int made;

    private AnnotatedWorkbook() {
    }

    /** A note on a cell. */
    public record Note(Span cell, String text) {
    }

    /**
     * A sheet that is added, or takes the place of the one of its name.
     *
     * @param widths of its columns, in characters
     * @param rows   each with a text for each column
     */
    public record Added(String name, List<Integer> widths, List<List<String>> rows) {
    }

    /**
     * Writes the copy.
     *
     * @throws InvalidFileException if the workbook must not or cannot be read
     */
    public static void write(String name, byte[] workbook, List<Note> notes, Added sheet, OutputStream out) throws IOException {
        AnnotatedWorkbook copy = new AnnotatedWorkbook();
        try {
            Container.of(workbook);
            copy.unpack(workbook);
            notes.stream().filter(note -> note.cell().isCell() && copy.partOfSheet.containsKey(note.cell().sheet()))
                    .collect(Collectors.groupingBy(note -> note.cell().sheet(), LinkedHashMap::new, Collectors.groupingBy(note -> new Span(note.cell().line(), note.cell().column(), 0), LinkedHashMap::new,
                            Collectors.mapping(Note::text, Collectors.joining("\n\n"))))).forEach(copy::annotateUnchecked);
            copy.add(sheet);
        } catch (Container.RefusedException e) {
            throw new InvalidFileException(name, List.of(e.error()));
        } catch (IllegalStateException e) {
            throw new InvalidFileException(name, List.of(new InputError(InputError.Kind.UNREADABLE, new Span(1, 1, 1), new Text("工作簿已损坏，不能加批注", "the workbook is damaged and takes no notes"))));
        }
        copy.pack(out);
    }

    private void unpack(byte[] workbook) throws IOException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        Document links = Xml.read(parts.get(linksOf(WORKBOOK)));
        for (Element sheet : Xml.elements(Xml.read(parts.get(WORKBOOK)), "sheet")) {
            Element link = link(links, Xml.linkId(sheet));
            if (link != null) {
                partOfSheet.put(sheet.getAttribute("name"), target(WORKBOOK, link));
            }
        }
    }

    private void pack(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static String linksOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static Element link(Document links, String id) {
        return Xml.elements(links, "Relationship").stream().filter(link -> link.getAttribute("Id").equals(id)).findFirst().orElse(null);
    }

    private static Element linkOfType(Document links, String type) {
        return Xml.elements(links, "Relationship").stream().filter(link -> link.getAttribute("Type").endsWith("/" + type)).findFirst().orElse(null);
    }

    /** The part to which a link leads from a part. */
    private static String target(String from, Element link) {
        String target = link.getAttribute("Target");
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        while (target.startsWith("../")) {
            target = target.substring("../".length());
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        return folder + target;
    }

    private String addLink(Document links, String type, String target) {
        String id = OWN + ++made;
        Element link = links.createElementNS(PACKAGE_LINKS, "Relationship");
        link.setAttribute("Id", id);
        link.setAttribute("Type", LINKS + "/" + type);
        link.setAttribute("Target", "/" + target);
        links.getDocumentElement().appendChild(link);
        return id;
    }

    private void addType(String element, String attribute, String value, String type) {
        Document types = Xml.read(parts.get(CONTENT_TYPES));
        boolean isThere = Xml.elements(types, element).stream().anyMatch(known -> known.getAttribute(attribute).equalsIgnoreCase(value));
        if (!isThere) {
            Element added = types.createElementNS(TYPES, element);
            added.setAttribute(attribute, value);
            added.setAttribute("ContentType", type);
            types.getDocumentElement().appendChild(added);
            parts.put(CONTENT_TYPES, Xml.write(types));
        }
    }

    private void annotateUnchecked(String sheet, Map<Span, String> notes) {
        try {
            annotate(partOfSheet.get(sheet), notes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a sheet that was read cannot be copied", e);
        }
    }

    private void annotate(String part, Map<Span, String> notes) throws XMLStreamException {
        byte[] known = parts.get(linksOf(part));
        Document links = known == null ? Xml.read(("<Relationships xmlns=\"" + PACKAGE_LINKS + "\"/>").getBytes(StandardCharsets.UTF_8)) : Xml.read(known);
        Element commentsLink = linkOfType(links, "comments");
        String comments = commentsLink == null ? "xl/comments-" + OWN + ++made + ".xml" : target(part, commentsLink);
        if (commentsLink == null) {
            addLink(links, "comments", comments);
            addType("Override", "PartName", "/" + comments, OF_SHEETS + "comments+xml");
        }
        Element drawingLink = linkOfType(links, "vmlDrawing");
        String drawing = drawingLink == null ? "xl/drawings/vml-" + OWN + ++made + ".vml" : target(part, drawingLink);
        if (drawingLink == null) {
            String id = addLink(links, "vmlDrawing", drawing);
            addType("Default", "Extension", "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
            parts.put(part, withDrawing(parts.get(part), id));
        }
        parts.put(linksOf(part), Xml.write(links));
        StringBuilder shapes = new StringBuilder();
        parts.put(comments, comments(parts.get(comments), notes, shapes));
        byte[] drawn = parts.get(drawing);
        String vml = drawn == null ? Xml.EMPTY_DRAWING : new String(drawn, StandardCharsets.UTF_8);
        int end = vml.lastIndexOf("</");
        String kind = vml.contains(Xml.NOTE) ? "" : Xml.KIND_OF_NOTE;
        parts.put(drawing, (vml.substring(0, end) + kind + shapes + vml.substring(end)).getBytes(StandardCharsets.UTF_8));
    }

    /** Comments with further ones; a cell that has one keeps it, with the new one below. */
    private byte[] comments(byte[] known, Map<Span, String> notes, StringBuilder shapes) {
        Document comments = Xml.read(known == null ? ("<comments xmlns=\"" + MAIN + "\"><authors><author>" + OWN + "</author></authors><commentList/></comments>").getBytes(StandardCharsets.UTF_8) : known);
        Element list = Xml.elements(comments, "commentList").get(0);
        notes.forEach((cell, text) -> {
            String address = Span.address(cell.line(), cell.column());
            Element there = Xml.elements(comments, "comment").stream().filter(comment -> comment.getAttribute("ref").equals(address)).findFirst().orElse(null);
            Element said;
            if (there == null) {
                Element comment = Xml.add(list, "comment");
                comment.setAttribute("ref", address);
                comment.setAttribute("authorId", "0");
                said = Xml.add(Xml.add(Xml.add(comment, "text"), "r"), "t");
                said.setTextContent(text);
                shapes.append(shape(cell));
            } else {
                said = Xml.add(Xml.add(Xml.elements(there, "text").get(0), "r"), "t");
                said.setTextContent("\n\n" + text);
            }
            said.setAttribute("xml:space", "preserve");
        });
        return Xml.write(comments);
    }

    private String shape(Span cell) {
        int row = cell.line() - 1;
        int column = cell.column() - 1;
        String anchor = (column + 1) + ", 10, " + row + ", 4, " + (column + 1 + NOTE_COLUMNS) + ", 10, " + (row + NOTE_ROWS) + ", 4";
        return "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\" id=\"" + OWN + "_s" + ++made
                + "\" type=\"#" + Xml.NOTE + "\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:path o:connecttype=\"none\"/>"
                + "<v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + anchor + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>"
                + row + "</x:Row><x:Column>" + column + "</x:Column></x:ClientData></v:shape>";
    }

    /** A sheet that names the drawing of its notes, at the place that the format has for it. */
    private static byte[] withDrawing(byte[] sheet, String id) throws XMLStreamException {
        XMLInputFactory in = XMLInputFactory.newDefaultFactory();
        in.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        in.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XMLEventReader events = in.createXMLEventReader(new ByteArrayInputStream(sheet));
        XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(out, StandardCharsets.UTF_8.name());
        XMLEventFactory factory = XMLEventFactory.newDefaultFactory();
        int depth = 0;
        boolean isThere = false;
        QName root = null;
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            boolean isBehind = depth == 1 && (event.isEndElement() || event.isStartElement() && BEHIND.contains(event.asStartElement().getName().getLocalPart()));
            if (isBehind && !isThere) {
                writer.add(factory.createStartElement(root.getPrefix(), root.getNamespaceURI(), "legacyDrawing"));
                writer.add(factory.createNamespace("r", LINKS));
                writer.add(factory.createAttribute("r", LINKS, "id", id));
                writer.add(factory.createEndElement(root.getPrefix(), root.getNamespaceURI(), "legacyDrawing"));
                isThere = true;
            }
            root = root == null && event.isStartElement() ? event.asStartElement().getName() : root;
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            writer.add(event);
        }
        writer.close();
        return out.toByteArray();
    }

    private void add(Added sheet) {
        Document book = Xml.read(parts.get(WORKBOOK));
        String part = partOfSheet.get(sheet.name());
        if (part == null) {
            part = "xl/worksheets/sheet-" + OWN + ".xml";
            Document links = Xml.read(parts.get(linksOf(WORKBOOK)));
            String id = addLink(links, "worksheet", part);
            parts.put(linksOf(WORKBOOK), Xml.write(links));
            addType("Override", "PartName", "/" + part, OF_SHEETS + "worksheet+xml");
            List<Element> sheets = Xml.elements(book, "sheet");
            Element added = Xml.add((Element) sheets.get(0).getParentNode(), "sheet");
            added.setAttribute("name", sheet.name());
            added.setAttribute("sheetId", String.valueOf(1 + sheets.stream().mapToInt(other -> Integer.parseInt(other.getAttribute("sheetId"))).max().orElse(0)));
            added.setAttributeNS(LINKS, "r:id", id);
            parts.put(WORKBOOK, Xml.write(book));
        }
        parts.put(part, content(sheet).getBytes(StandardCharsets.UTF_8));
    }

    private String content(Added sheet) {
        int style = wrapped();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"" + MAIN + "\"><sheetPr><pageSetUpPr fitToPage=\"true\"/></sheetPr><cols>");
        for (int c = 0; c < sheet.widths().size(); c++) {
            xml.append("<col min=\"" + (c + 1) + "\" max=\"" + (c + 1) + "\" width=\"" + sheet.widths().get(c) + "\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        for (int r = 0; r < sheet.rows().size(); r++) {
            List<String> row = sheet.rows().get(r);
            int lines = 1;
            for (int c = 0; c < row.size() && row.size() > 1; c++) {
                lines = Math.max(lines, Fit.lines(row.get(c), sheet.widths().get(c)));
            }
            xml.append("<row r=\"" + (r + 1) + "\" ht=\"" + (long) Fit.height(lines) + "\" customHeight=\"1\">");
            for (int c = 0; c < row.size(); c++) {
                xml.append("<c r=\"" + Span.address(r + 1, c + 1) + "\"" + (row.size() > 1 ? " s=\"" + style + "\"" : "") + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + Xml.escaped(row.get(c)) + "</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>").toString();
    }

    /** The number of a style in which texts take several lines; 0, the plain one, where a workbook has no styles. */
    private int wrapped() {
        byte[] known = parts.get("xl/styles.xml");
        List<Element> formats = known == null ? List.of() : Xml.elements(Xml.read(known), "cellXfs");
        if (formats.isEmpty()) {
            return 0;
        }
        Document styles = formats.get(0).getOwnerDocument();
        int number = Xml.elements(formats.get(0), "xf").size();
        Element format = Xml.add(formats.get(0), "xf");
        for (String part : List.of("numFmtId", "fontId", "fillId", "borderId", "xfId")) {
            format.setAttribute(part, "0");
        }
        format.setAttribute("applyAlignment", "1");
        Element alignment = Xml.add(format, "alignment");
        alignment.setAttribute("wrapText", "1");
        alignment.setAttribute("vertical", "top");
        formats.get(0).setAttribute("count", String.valueOf(number + 1));
        parts.put("xl/styles.xml", Xml.write(styles));
        return number;
    }
}

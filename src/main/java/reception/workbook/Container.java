package reception.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import reception.format.InputError;
import reception.format.InputError.Kind;
import reception.format.Span;
import reception.vocabulary.Text;
import reception.workbook.Book.Merge;

/** The zip file that a workbook is, looked through once before anything in it is read: what it may not hold, how large it would become, and what no cell tells. */
final class Container {

    private static final String ENCRYPTED = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    /** A form of a hundred pages takes a twentieth of it. */
    static final int MAX_INFLATED = 96 * 1024 * 1024;
    private static final int MAX_PARTS = 2000;
    private static final int MAX_SMALL_PART = 4 * 1024 * 1024;
    private static final int MAX_MERGES = 20_000;
    private static final int CHUNK = 1 << 16;
    /** Longer than what is looked for. */
    private static final int OVERLAP = 512;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern MERGED = Pattern.compile("<(?:\\w{1,9}:)?mergeCell\\s[^>]{0,99}?ref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");
    private static final Pattern HEAD_OR_FOOT = Pattern.compile("<(?:\\w{1,9}:)?(?:odd|even|first)(?:Header|Footer)>([^<]{1,400})<");
    private static final Pattern DECLARATION = Pattern.compile("<!(?:DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXTS_BESIDE = Pattern.compile("xl/(?:comments.*|threadedComments/.*|drawings/drawing.*)\\.xml|docProps/(?:core|app)\\.xml");
    private static final XMLInputFactory XML = xml();

    private final Map<String, List<Merge>> mergesByPart = new HashMap<>();
    private final Map<String, byte[]> small = new HashMap<>();
    private final List<String> besides = new ArrayList<>();

    private Container() {
    }

    /** Why a workbook is not read. */
    static final class RefusedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient InputError error;

        RefusedException(InputError error) {
            super(error.message().en());
            this.error = error;
        }

        RefusedException(Kind kind, String zh, String en) {
            this(new InputError(kind, new Span(1, 1, 1), new Text(zh, en)));
        }

        InputError error() {
            return error;
        }
    }

    /** Looks a workbook through. */
    static Container of(byte[] bytes) throws RefusedException {
        if (OfficeFile.isOfOlderFormat(bytes)) {
            boolean isEncrypted = new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
            throw isEncrypted ? new RefusedException(Kind.UNREADABLE, "工作簿设有打开密码，不能读取；请取消密码后另存", "the workbook is protected by a password and cannot be read; save it without one")
                    : new RefusedException(Kind.UNREADABLE, "这是旧格式的文件（如 .xls、.et、.doc），不能读取；请在 WPS 或 Excel 中另存为 .xlsx", "this is a file of an older format such as .xls; save it as .xlsx");
        }
        Container container = new Container();
        try {
            container.read(bytes);
        } catch (IOException e) {
            throw new RefusedException(Kind.UNREADABLE, "工作簿已损坏，不能读取；请在 WPS 或 Excel 中打开并重新保存", "the workbook is damaged and cannot be read; open it and save it again");
        }
        if (!container.small.containsKey(WORKBOOK)) {
            throw new RefusedException(Kind.NOT_A_PLAN, "这是压缩文件或其他文件，不是 .xlsx 工作簿；WPS、LibreOffice 的文件请另存为 .xlsx", "this is an archive or another file and no .xlsx workbook; save files of WPS or LibreOffice as .xlsx");
        }
        return container;
    }

    private void read(byte[] bytes) throws IOException, RefusedException {
        long inflated = 0;
        int parts = 0;
        // The same directory of parts by which the library reads: a zip file may name others along the way.
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName().replace('\\', '/');
                refuse(name);
                if (++parts > MAX_PARTS) {
                    throw tooLarge();
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    inflated = part(name, in, inflated);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static void refuse(String name) throws RefusedException {
        String part = name.toLowerCase(Locale.ROOT);
        if (part.contains("vbaproject") || part.contains("macrosheets/") || part.contains("activex/")) {
            throw new RefusedException(Kind.UNREADABLE, "工作簿含有宏，不读取；请另存为不含宏的 .xlsx", "the workbook holds macros and is not read; save it as .xlsx without macros");
        }
    }

    private static RefusedException tooLarge() {
        return new RefusedException(Kind.TOO_LARGE, "工作簿展开后超过 " + MAX_INFLATED + " 字节或者部分过多，不读取", "unpacked, the workbook has more than " + MAX_INFLATED + " bytes or too many parts; it is not read");
    }

    private long part(String name, InputStream in, long before) throws IOException, RefusedException {
        boolean isXml = name.endsWith(".xml") || name.endsWith(".rels");
        boolean isSheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml");
        boolean isSmall = name.equals(WORKBOOK) || name.equals(RELATIONS) || TEXTS_BESIDE.matcher(name).matches();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long inflated = before;
        byte[] chunk = new byte[CHUNK];
        String tail = "";
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            inflated += read;
            if (inflated > MAX_INFLATED || isSmall && kept.size() > MAX_SMALL_PART) {
                throw tooLarge();
            }
            if (isSmall) {
                kept.write(chunk, 0, read);
            }
            if (isXml) {
                String text = tail + new String(chunk, 0, read, StandardCharsets.ISO_8859_1);
                look(name, isSheet, text);
                tail = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        if (isSmall) {
            small.put(name, kept.toByteArray());
        }
        if (TEXTS_BESIDE.matcher(name).matches()) {
            besides.addAll(texts(kept.toByteArray()));
        }
        return inflated;
    }

    private void look(String name, boolean isSheet, String text) throws RefusedException {
        if (text.indexOf('\0') >= 0 || DECLARATION.matcher(text).find()) {
            throw new RefusedException(Kind.UNREADABLE, "工作簿含有不读取的声明或编码；请在 WPS 或 Excel 中打开并重新保存", "the workbook holds declarations or an encoding that are not read; open it and save it again");
        }
        if (!isSheet) {
            return;
        }
        List<Merge> merges = mergesByPart.computeIfAbsent(name, unused -> new ArrayList<>());
        Matcher merged = MERGED.matcher(text);
        while (merged.find() && merges.size() < MAX_MERGES) {
            Merge merge = new Merge(Integer.parseInt(merged.group(2)), column(merged.group(1)), Integer.parseInt(merged.group(4)), column(merged.group(3)));
            if (!merges.contains(merge)) {
                merges.add(merge);
            }
        }
        Matcher heads = HEAD_OR_FOOT.matcher(text);
        while (heads.find()) {
            besides.add(new String(heads.group(1).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).replaceAll("&amp;|&(?:[LCRPNDTFAGBIUES]|\"[^\"]*\"|\\d+)", " ").strip());
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column;
    }

    /** The merged cells of each sheet, by its name. */
    Map<String, List<Merge>> merges() {
        Map<String, String> targets = new HashMap<>();
        attributes(small.get(RELATIONS), "Relationship", "Id", "Target").forEach(pair -> targets.put(pair[0], pair[1]));
        Map<String, List<Merge>> merges = new HashMap<>();
        for (String[] sheet : attributes(small.get(WORKBOOK), "sheet", "name", "id")) {
            String target = targets.getOrDefault(sheet[1], "");
            merges.put(sheet[0], mergesByPart.getOrDefault(target.startsWith("/") ? target.substring(1) : "xl/" + target, List.of()));
        }
        return merges;
    }

    /** Texts that stand in no cell. */
    List<String> besides() {
        return besides;
    }

    private static List<String[]> attributes(byte[] part, String element, String first, String second) {
        List<String[]> found = new ArrayList<>();
        if (part == null) {
            return found;
        }
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals(element)) {
                    String[] pair = {"", ""};
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        String name = reader.getAttributeLocalName(i);
                        if (name.equals(first)) {
                            pair[0] = reader.getAttributeValue(i);
                        } else if (name.equals(second)) {
                            pair[1] = reader.getAttributeValue(i);
                        }
                    }
                    found.add(pair);
                }
            }
        } catch (XMLStreamException e) {
            // What is damaged here is told when the sheets are read.
            return found;
        }
        return found;
    }

    private static List<String> texts(byte[] part) {
        List<String> texts = new ArrayList<>();
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(part));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                    texts.add(reader.getText().strip());
                }
            }
        } catch (XMLStreamException e) {
            texts.add(new String(part, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}

package reception.audit.ledger;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import reception.format.InputError;
import reception.format.Span;
import reception.vocabulary.Text;

/** The rows of a file of values that commas or other signs part, read as they come. */
final class CsvRows implements Rows {

    private static final int BYTE_ORDER_MARK = 0xfeff;

    private static final int FEWEST_SEPARATORS = 3;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private final TableText written;
    private int line = 1;

    /**
     * @param in     is closed with this
     * @param isHead tells cells that are heads, by which it is seen how the table is written
     */
    CsvRows(InputStream in, Predicate<List<String>> isHead) throws IOException {
        BufferedInputStream whole = TableText.buffered(in);
        this.written = TableText.of(TableText.beginning(whole), isHead);
        if (written == null) {
            throw new LedgerException(unknownEncoding());
        }
        PushbackReader text = new PushbackReader(new InputStreamReader(whole, written.encoding().newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            int first = text.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                text.unread(first);
            }
        } catch (CharacterCodingException e) {
            throw new LedgerException(unknownEncoding());
        }
        this.reader = CsvReader.builder().fieldSeparator(written.separator()).skipEmptyLines(true).ignoreDifferentFieldCount(true).ofCsvRecord(text);
        this.records = reader.iterator();
    }

    @Override
    public Row next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            line = (int) record.getStartingLineNumber();
            if (record.getFields().stream().anyMatch(this::holdsRows)) {
                throw new LedgerException(unpaired(line));
            }
            return new Row(line, record.getFields());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new LedgerException(unknownEncoding());
            }
            throw e;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new LedgerException(unknownEncoding());
            }
            throw new LedgerException(unpaired(line + 1));
        }
    }

    /** A cell that holds further rows began with a quotation mark that has no other one. */
    private boolean holdsRows(String cell) {
        return cell.indexOf('\n') >= 0 && cell.lines().skip(1).anyMatch(row -> row.chars().filter(c -> c == written.separator()).count() >= FEWEST_SEPARATORS);
    }

    private static InputError unpaired(int from) {
        return new InputError(InputError.Kind.SYNTAX, new Span(from, 1, 2), new Text("从此行起不是逗号分隔的表格：引号没有成对，或者一格内容过长",
                    "from this line on it is no comma-separated table: a quotation mark has no other one, or a cell is too long"));
    }

    private InputError unknownEncoding() {
        boolean isUnicode = written == null || written.encoding().equals(StandardCharsets.UTF_8);
        return new InputError(InputError.Kind.ENCODING, new Span(line, 1, 2), new Text((isUnicode ? "文件不是 UTF-8 编码" : "文件的编码前后不一致") + "；请另存为“CSV UTF-8（逗号分隔）”后再用",
                (isUnicode ? "the file is not UTF-8" : "the file is in more than one encoding") + "; save it as \"CSV UTF-8 (comma delimited)\""));
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }
}

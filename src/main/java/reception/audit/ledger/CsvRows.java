package reception.audit.ledger;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import reception.format.InputError;
import reception.format.Span;
import reception.vocabulary.Text;

/** The rows of a file of comma-separated values in UTF-8, read as they come. */
final class CsvRows implements Rows {

    private static final int BYTE_ORDER_MARK = 0xfeff;

    private static final int FEWEST_COMMAS = 3;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private int line = 1;

    /** @param in is closed with this */
    CsvRows(InputStream in) throws IOException {
        Reader text = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
        PushbackReader whole = new PushbackReader(text);
        try {
            int first = whole.read();
            if (first >= 0 && first != BYTE_ORDER_MARK) {
                whole.unread(first);
            }
        } catch (CharacterCodingException e) {
            throw new LedgerException(notUtf8());
        }
        this.reader = CsvReader.builder().skipEmptyLines(true).ignoreDifferentFieldCount(true).ofCsvRecord(whole);
        this.records = reader.iterator();
    }

    @Override
    public List<String> next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CsvRecord record = records.next();
            line = (int) record.getStartingLineNumber();
            if (record.getFields().stream().anyMatch(CsvRows::holdsRows)) {
                throw new LedgerException(unpaired(line));
            }
            return record.getFields();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new LedgerException(notUtf8());
            }
            throw e;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new LedgerException(notUtf8());
            }
            throw new LedgerException(unpaired(line + 1));
        }
    }

    /** A cell that holds further rows began with a quotation mark that has no other one. */
    private static boolean holdsRows(String cell) {
        return cell.indexOf('\n') >= 0 && cell.lines().skip(1).anyMatch(row -> row.chars().filter(c -> c == ',').count() >= FEWEST_COMMAS);
    }

    private static InputError unpaired(int from) {
        return new InputError(InputError.Kind.SYNTAX, new Span(from, 1, 2), new Text("从此行起不是逗号分隔的表格：引号没有成对，或者一格内容过长",
                    "from this line on it is no comma-separated table: a quotation mark has no other one, or a cell is too long"));
    }

    private InputError notUtf8() {
        return new InputError(InputError.Kind.ENCODING, new Span(line, 1, 2), new Text("文件不是 UTF-8 编码；请另存为“CSV UTF-8（逗号分隔）”后再用",
                "the file is not UTF-8; save it as \"CSV UTF-8 (comma delimited)\""));
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        records.close();
        reader.close();
    }
}

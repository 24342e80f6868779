package reception.workbook;

/** Tells files of office programs by their first bytes. It needs none of the libraries that read them, which whoever embeds the check may leave out. */
public final class OfficeFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

    private OfficeFile() {
    }

    /** Whether bytes are a zip file, as a workbook is, or one of the older files of office programs: no plan in YAML or JSON begins so. */
    public static boolean is(byte[] bytes) {
        return beginsWith(bytes, ZIP) || isOfOlderFormat(bytes);
    }

    /** Whether bytes are a file of an older format, or one that a password locks. */
    static boolean isOfOlderFormat(byte[] bytes) {
        return beginsWith(bytes, OLE);
    }

    private static boolean beginsWith(byte[] bytes, byte[] mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

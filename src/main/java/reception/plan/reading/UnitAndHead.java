package reception.plan.reading;

/**
 * Who comes, as one text says it: 市农业农村局局长张三.
 *
 * @param unit from which they come
 * @param head of the delegation with the post before the name, parted by a blank; null where nobody is named
 */
record UnitAndHead(String unit, String head) {

    private static final int LONGEST_NAME = 3;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_POST = 8;

    /**
     * Parts the text.
     *
     * @param leader as another place names whoever leads them; null if none does
     */
    static UnitAndHead of(String text, String leader) {
        String who = text.strip();
        if (leader != null) {
            return new UnitAndHead(who, postAndName(leader));
        }
        for (int name = LONGEST_NAME; name >= SHORTEST_NAME; name--) {
            for (int post = SHORTEST_NAME; post <= LONGEST_POST && who.length() - name - post > 2; post++) {
                String unit = who.substring(0, who.length() - name - post);
                String held = who.substring(unit.length(), who.length() - name);
                if (PlausibleValues.builtIn().isPost(held) && PlausibleValues.builtIn().isUnit(unit)) {
                    return new UnitAndHead(unit, held + " " + who.substring(who.length() - name));
                }
            }
        }
        return new UnitAndHead(who, null);
    }

    /** The post apart from the name behind it; the text itself where no post ends before one. */
    private static String postAndName(String text) {
        for (int name = LONGEST_NAME; name >= SHORTEST_NAME; name--) {
            int at = text.length() - name;
            if (at > 1 && PlausibleValues.builtIn().isPost(text.substring(0, at))) {
                return text.substring(0, at) + " " + text.substring(at);
            }
        }
        return text;
    }
}

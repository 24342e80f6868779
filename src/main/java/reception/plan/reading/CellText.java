package reception.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.format.bind.PeriodText;
import reception.visit.lodging.Lodging;
import reception.visit.lodging.Room;
import reception.visit.lodging.RoomType;
import reception.visit.meal.Meal;
import reception.visit.meal.MealForm;
import reception.visit.meal.MealTime;
import reception.visit.money.Payer;
import reception.visit.transport.Vehicle;
import reception.visit.transport.VehicleType;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Vocabulary;

/**
 * What a cell of a form says of one meal, stay, car or room in a single text: 9月10日午餐，机关食堂，工作餐，每人50元，陪餐2人. Each piece goes where its words tell; what tells nothing becomes the notes of the
 * thing, where it is read as any other text.
 */
final class CellText {

    private static final Section MEAL = Vocabulary.section(Meal.class);
    private static final Section LODGING = Vocabulary.section(Lodging.class);
    private static final Section VEHICLE = Vocabulary.section(Vehicle.class);
    private static final Section ROOM = Vocabulary.section(Room.class);
    private static final int LONGEST = 300;
    private static final String PIECES = "[，,；;。]\\s*";
    private static final Pattern PRICE = Pattern.compile("^(?:用餐|就餐|餐费)?(?:标准|餐标|人均|每人)?[:：为]?\\s*(\\d+(?:\\.\\d+)?\\s*元)\\s*(?:/|每)?\\s*(?:人|位)?(?:[·/]?餐)?$");
    private static final Pattern COMPANIONS = Pattern.compile("^陪餐?(?:人员|人数)?[:：]?\\s*(\\d{1,3})\\s*[人名位](?:[（(]([^（）()]{2,60})[）)])?$");
    private static final Pattern NAMED_MEAL = Pattern.compile("^(\\p{IsHan}{1,3})[:：]\\s*(\\S.*)$");
    private static final Pattern GUESTS = Pattern.compile("^(?:来宾|客人)(?:人数)?[:：]?\\s*(\\d{1,4})\\s*[人名位]$");
    private static final Pattern PASSENGERS = Pattern.compile("(?:乘坐人员|乘车人员|乘车人|乘员)[:：]\\s*([^:：]{2,120}?)(?=\\s+(?:驾驶员|司机)|$)");
    /** Regular expressions, each with one group, of what tells of a phone and a car by its digits. */
    static final String PHONE_NUMBER = "(1\\d{10}|0\\d{2,3}-?\\d{7,8})";
    static final String PLATE_NUMBER = "(\\p{IsHan}[A-Z][·\\s]?[A-Z0-9]{5,6})";
    private static final Pattern PLATE = Pattern.compile(PLATE_NUMBER);
    private static final Pattern DRIVER = Pattern.compile("(?:驾驶员|司机)[:：]\\s*(\\p{IsHan}{2,4})(?:\\s*" + PHONE_NUMBER + ")?");
    private static final Pattern BLANKS = Pattern.compile("[\\s　]+");
    private static final Pattern ROOMS_BEHIND = Pattern.compile("^(\\p{IsHan}{2,20}?(?:宾馆|酒店|饭店|招待所|中心))(\\p{IsHan}{2,5})(\\d{1,3}间)$");
    private static final Pattern ROOMS_OF_PLACE = Pattern.compile("^(\\p{IsHan}{2,20}?(?:宾馆|酒店|饭店|招待所|中心|公寓|山庄))\\s*(\\d{1,3})间$");
    private static final Pattern NIGHTS = Pattern.compile("^(?:住|共)?\\s*(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})\\s*[晚夜天]$");
    private static final Pattern RATE = Pattern.compile("^(?:房价|单价|价格|标准|每间|每晚|协议价)*[:：]?\\s*(\\d+(?:\\.\\d+)?\\s*元)(?:\\s*[/每·]?\\s*[间晚夜天日])*$");
    private static final Pattern ROOM_NUMBER = Pattern.compile("\\d{3,5}");

    private CellText() {
    }

    /** A meal, if its day or name begins the text; the text itself if not. */
    static Node meal(Node.Scalar scalar) {
        if (scalar.text().length() > LONGEST) {
            return scalar;
        }
        PeriodText period = PeriodText.of(scalar.text());
        String[] pieces = (period == null ? scalar.text() : period.rest()).strip().replaceAll("^[，,；;：:]\\s*", "").split(PIECES);
        List<Node.Entry> entries = new ArrayList<>();
        Matcher named = NAMED_MEAL.matcher(pieces[0].strip());
        if (named.matches() && Vocabulary.choices(MealTime.class).byWord(named.group(1)) != null) {
            pieces = Stream.concat(Stream.of(named.group(1), named.group(2)), Stream.of(pieces).skip(1)).toArray(String[]::new);
        }
        String first = pieces[0].strip();
        boolean isNamed = Vocabulary.choices(MealTime.class).byWord(first) != null;
        String partName = period == null || period.from().part() == null || Vocabulary.choices(MealTime.class).byWord(period.from().part()) == null ? null : period.from().part();
        boolean isDated = period != null && period.from().day() != null;
        if (!isNamed && partName == null || !isDated && pieces.length == 1) {
            return !isDated && period == null && tellsOfMeal(pieces) ? ofMeal(scalar) : scalar;
        }
        if (isDated) {
            entries.add(Binder.added(MEAL.byName("on"), text(scalar, period.from().day())));
        }
        if (period != null && period.from().clock() != null) {
            entries.add(Binder.added(MEAL.byName("starts"), text(scalar, period.from().time())));
        }
        if (isNamed) {
            entries.add(Binder.added(MEAL.byName("meal"), text(scalar, first)));
        } else {
            entries.add(Binder.added(MEAL.byName("meal"), text(scalar, partName)));
        }
        addPieces(scalar, List.of(pieces).subList(isNamed ? 1 : 0, pieces.length), entries);
        return new Node.Mapping(scalar.span(), entries);
    }

    /** Whether a text without a day tells of a meal all the same: by what it costs for each, and one more thing. */
    private static boolean tellsOfMeal(String[] pieces) {
        return pieces.length > 1 && Stream.of(pieces).anyMatch(piece -> PRICE.matcher(piece.strip()).matches())
                && Stream.of(pieces).anyMatch(piece -> isEatingPlace(piece.strip()) || formBehindPlace(piece.strip()) != null || Vocabulary.choices(MealForm.class).byWord(piece) != null);
    }

    /** The form of a meal that ends a text which begins with the place: 机关食堂自助餐; null if there is none. */
    private static String formBehindPlace(String piece) {
        return Vocabulary.choices(MealForm.class).allWords().stream().filter(form -> form.length() > 1 && piece.endsWith(form) && isEatingPlace(piece.substring(0, piece.length() - form.length())))
                .findFirst().orElse(null);
    }

    private static boolean addPlaceAndForm(Node.Scalar scalar, String piece, List<Node.Entry> entries) {
        String form = formBehindPlace(piece);
        return form != null && add(scalar, MEAL, "venue", piece.substring(0, piece.length() - form.length()), entries) && add(scalar, MEAL, "form", form, entries);
    }

    /** What is said of a meal of which day and name stand elsewhere. */
    static Node ofMeal(Node.Scalar scalar) {
        List<Node.Entry> entries = new ArrayList<>();
        addPieces(scalar, List.of(scalar.text().split(PIECES)), entries);
        return new Node.Mapping(scalar.span(), entries);
    }

    private static void addPieces(Node.Scalar scalar, List<String> pieces, List<Node.Entry> entries) {
        List<String> rest = new ArrayList<>();
        for (String each : pieces) {
            String piece = each.strip();
            if (piece.isEmpty()) {
                continue;
            }
            Matcher price = PRICE.matcher(piece);
            Matcher companions = COMPANIONS.matcher(piece);
            Matcher guests = GUESTS.matcher(piece);
            boolean isRead = isEatingPlace(piece) && add(scalar, MEAL, "venue", piece, entries) || Vocabulary.choices(MealForm.class).byWord(piece) != null && add(scalar, MEAL, "form", piece, entries)
                    || Vocabulary.choices(Payer.class).byWord(piece) != null && add(scalar, MEAL, "payer", piece, entries)
                    || price.matches() && add(scalar, MEAL, "costPerPerson", price.group(1), entries) || companions.matches() && add(scalar, MEAL, "companions", companions.group(2) == null ? companions.group(1) : companions.group(2) + "等" + companions.group(1) + "人", entries)
                    || guests.matches() && add(scalar, MEAL, "guests", guests.group(1), entries)
                    || addPlaceAndForm(scalar, piece, entries)
                    || isOwnCost(piece) && add(scalar, MEAL, "payer", "来宾", entries);
            if (!isRead) {
                rest.add(piece);
            }
        }
        if (!rest.isEmpty()) {
            add(scalar, MEAL, "notes", String.join("；", rest), entries);
        }
    }

    private static boolean isEatingPlace(String piece) {
        return piece.length() <= 24 && SheetKeys.builtIn().eatingPlaces().stream().anyMatch(piece::endsWith);
    }

    /** Whether a text says that the guests pay for themselves. */
    static boolean isOwnCost(String text) {
        return text.length() <= 24 && SheetKeys.builtIn().ownCost().stream().anyMatch(text::contains) && text.indexOf('不') < 0;
    }

    /** A stay: 某宾馆，标准间3间，费用自理; null if it says only one thing. */
    static Node lodging(Node.Scalar scalar) {
        String[] pieces = scalar.text().strip().split(PIECES);
        if (pieces.length < 2 && !ROOMS_BEHIND.matcher(scalar.text().strip()).matches() || scalar.text().length() > LONGEST) {
            return null;
        }
        List<Node.Entry> entries = new ArrayList<>();
        List<Node> rooms = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        List<String> others = new ArrayList<>();
        String rate = null;
        boolean isTelling = false;
        for (String each : pieces) {
            String piece = each.strip();
            Matcher prefixed = ROOMS_BEHIND.matcher(piece);
            boolean isBehind = prefixed.matches() && Vocabulary.choices(RoomType.class).byWord(prefixed.group(2)) != null && Vocabulary.choices(RoomType.class).byWord(prefixed.group(1) + prefixed.group(2)) == null;
            Node room = PlanShapes.shaped(Room.class, text(scalar, isBehind ? prefixed.group(2) + prefixed.group(3) : piece));
            if (ROOMS_OF_PLACE.matcher(piece).matches() && rooms.isEmpty()) {
                rest.add(ROOMS_OF_PLACE.matcher(piece).replaceFirst("$1"));
                rooms.add(new Node.Mapping(scalar.span(), List.of(Binder.added(ROOM.byName("count"), text(scalar, ROOMS_OF_PLACE.matcher(piece).replaceFirst("$2"))))));
                isTelling = true;
            } else if (NIGHTS.matcher(piece).matches()) {
                others.add(piece);
            } else if (room instanceof Node.Mapping) {
                rooms.add(room);
                isTelling = true;
                if (isBehind) {
                    rest.add(prefixed.group(1));
                }
            } else if (isOwnCost(piece)) {
                isTelling |= add(scalar, LODGING, "paidBy", "来宾", entries);
            } else if (RATE.matcher(piece).matches() && rate == null) {
                rate = RATE.matcher(piece).replaceFirst("$1");
                isTelling = true;
            } else {
                rest.add(piece);
            }
        }
        if (!isTelling) {
            return null;
        }
        if (rate != null) {
            String each = rate;
            List<Node> priced = rooms.isEmpty() ? List.of(new Node.Mapping(scalar.span(), List.of())) : rooms;
            rooms = priced.stream().map(room -> withRate(scalar, (Node.Mapping) room, each)).toList();
        }
        if (!rooms.isEmpty()) {
            entries.add(Binder.added(LODGING.byName("rooms"), new Node.Sequence(scalar.span(), rooms)));
        }
        if (!rest.isEmpty()) {
            add(scalar, LODGING, "hotel", rest.get(0), entries);
        }
        others.addAll(0, rest.subList(Math.min(1, rest.size()), rest.size()));
        if (!others.isEmpty()) {
            add(scalar, LODGING, "notes", String.join("；", others), entries);
        }
        return new Node.Mapping(scalar.span(), entries);
    }

    /** A room with what it costs, unless it says so itself. */
    private static Node withRate(Node.Scalar scalar, Node.Mapping room, String rate) {
        List<Node.Entry> entries = new ArrayList<>(room.entries());
        add(scalar, ROOM, "ratePerNight", rate, entries);
        return new Node.Mapping(room.span(), entries);
    }

    /** A room with its number, sort and people: 0808 单间 陈东; null if it is none. */
    static Node room(Node.Scalar scalar) {
        String[] pieces = BLANKS.split(scalar.text().strip());
        if (pieces.length < 2 || scalar.text().length() > LONGEST) {
            return null;
        }
        List<Node.Entry> entries = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (String piece : pieces) {
            boolean isRead = ROOM_NUMBER.matcher(piece).matches() && add(scalar, ROOM, "number", piece, entries)
                    || Vocabulary.choices(RoomType.class).byWord(piece) != null && add(scalar, ROOM, "type", piece, entries);
            if (!isRead) {
                people.add(piece);
            }
        }
        if (entries.isEmpty() || people.isEmpty()) {
            return null;
        }
        add(scalar, ROOM, "guests", String.join("、", people), entries);
        return new Node.Mapping(scalar.span(), entries);
    }

    /** A car of which one text says all: 考斯特 豫A00001 乘坐人员：陈东、李楠 驾驶员：赵六; null if it is none. @param number as its key calls it; null for none */
    static Node vehicle(Node.Scalar scalar, Node.Scalar number) {
        String written = scalar.text();
        if (written.length() > LONGEST) {
            return null;
        }
        if (number == null && SheetKeys.builtIn().ownCars().stream().anyMatch(written::contains) && written.indexOf('不') < 0) {
            return new Node.Mapping(scalar.span(), List.of(Binder.added(VEHICLE.byName("owner"), text(scalar, "来宾自备"))));
        }
        List<Node.Entry> entries = new ArrayList<>();
        Matcher plate = PLATE.matcher(written);
        Matcher passengers = PASSENGERS.matcher(written);
        Matcher driver = DRIVER.matcher(written);
        boolean isTelling = plate.find() && add(scalar, VEHICLE, "plate", plate.group(), entries);
        isTelling |= passengers.find() && add(scalar, VEHICLE, "passengers", passengers.group(1).strip(), entries);
        if (driver.find()) {
            isTelling |= add(scalar, VEHICLE, "driver", driver.group(1), entries);
            if (driver.group(2) != null) {
                add(scalar, VEHICLE, "driverPhone", driver.group(2), entries);
            }
        }
        for (String piece : BLANKS.split(written.strip())) {
            if (Vocabulary.choices(VehicleType.class).byWord(piece) != null && add(scalar, VEHICLE, "type", piece, entries)) {
                isTelling |= number != null;
                break;
            }
        }
        if (!isTelling) {
            return null;
        }
        if (number != null) {
            entries.add(Binder.added(VEHICLE.byName("number"), number));
        }
        add(scalar, VEHICLE, "notes", PASSENGERS.matcher(DRIVER.matcher(written).replaceAll("")).replaceAll("").strip(), entries);
        return new Node.Mapping(scalar.span(), entries);
    }

    private static boolean add(Node.Scalar scalar, Section section, String property, String text, List<Node.Entry> entries) {
        boolean isThere = entries.stream().anyMatch(entry -> section.byWord(entry.key().text()) == section.byName(property));
        if (!isThere && !text.isBlank()) {
            entries.add(Binder.added(section.byName(property), text(scalar, text)));
        }
        return !isThere;
    }

    private static Node.Scalar text(Node.Scalar written, String text) {
        return new Node.Scalar(written.span(), text, false);
    }
}

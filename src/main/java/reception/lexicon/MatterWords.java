package reception.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of all matters, with those that they take from the lexicons of food and of venues. */
final class MatterWords {

    private MatterWords() {
    }

    static LexiconWords of(MattersFile file, LexiconFile food, LexiconFile venues) {
        List<LexiconFile.Category> categories = new ArrayList<>();
        for (MattersFile.Matter matter : file.matters()) {
            List<String> certain = new ArrayList<>(matter.words());
            List<String> likely = new ArrayList<>(matter.likely());
            addOthers(food, matter.food(), matter.except(), certain, likely);
            addOthers(venues, matter.venues(), matter.except(), certain, likely);
            likely.removeAll(certain);
            categories.add(new LexiconFile.Category(matter.at(), matter.matter(), matter.title(), List.of(), null, null, certain, likely, matter.source(), matter.status()));
        }
        Map<String, Integer> positions = new LinkedHashMap<>();
        file.matters().forEach(matter -> positions.put(matter.matter(), positions.size()));
        return new LexiconWords(new LexiconFile(file.at(), file.standard(), file.title(), file.lastConfirmed(), categories, List.of(), List.of(), List.of(), List.of(), file.noMatter(), List.of(), file.variants(), null),
                positions);
    }

    private static void addOthers(LexiconFile lexicon, List<String> categories, List<String> except, List<String> certain, List<String> likely) {
        for (LexiconFile.Category category : lexicon.categories()) {
            if (categories.contains(category.category())) {
                category.words().stream().filter(word -> !except.contains(word)).forEach(certain::add);
                category.likely().stream().filter(word -> !except.contains(word)).forEach(likely::add);
            }
        }
    }
}

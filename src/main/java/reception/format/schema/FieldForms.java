package reception.format.schema;

import java.util.ArrayList;
import java.util.List;
import reception.format.bind.YesOrNoText;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;

/** Knows in which forms a component may be written: itself, in short, as a list or a mapping, or with a state in its place. */
record FieldForms(SchemaSettings settings) {

    /** All forms of a component of a record. */
    List<Form> of(Class<?> holder, Field field) {
        List<Form> forms = new ArrayList<>(field.isList() ? listForms(field, null) : valueForms(field.type(), field.yuan()));
        if (settings.partsLists() && field.period() != null) {
            forms.add(Form.of(field.period().day() ? DefinitionNames.PERIODS : DefinitionNames.TIMES));
        }
        boolean hasWords = field.word().all().stream().anyMatch(word -> word.codePoints().allMatch(Character::isIdeographic));
        if (settings.partsLists() && field.type() == Boolean.class && hasWords) {
            forms.add(new Form.Matching("^\\s*(?:" + YesOrNoText.naming(field.word().all()) + "|" + YesOrNoText.notNaming(field.word().all()) + ")\\s*$"));
        }
        if (settings.partsLists() && field.prose() && field.type() == String.class && !field.isList()) {
            forms.add(new Form.ListOf(List.of(Form.of("text"), Form.of("left-out"))));
            forms.add(Form.of(DefinitionNames.STATE_LIST));
            if (Vocabulary.section(holder).isByDay() && field.shorthand()) {
                forms.add(new Form.ListOf(List.of(Form.of(DefinitionNames.of(holder)), new Form.PairsOf(holder, null), Form.of("text"))));
            }
        }
        if (field.isList()) {
            Field scalar = settings.isSection(field.type()) ? Vocabulary.section(field.type()).scalarShorthand() : field;
            if (scalar != null) {
                forms.addAll(valueForms(scalar.type(), scalar.yuan()));
            }
            if (settings.isSection(field.type()) && settings.inShort().containsKey(field.type())) {
                forms.add(Form.of(DefinitionNames.inShort(field.type())));
            }
            boolean isOfWords = field.type().isEnum() || scalar != null && scalar.type().isEnum() && !scalar.prose();
            if (settings.partsLists() && isOfWords) {
                forms.add(Form.of(DefinitionNames.SEVERAL));
            }
        } else if (settings.partsLists() && field.type().isEnum()) {
            forms.add(Form.of(DefinitionNames.DRESSED));
        }
        if (settings.partsLists() && settings.isSection(field.type())) {
            forms.add(Form.of(settings.neverNone().test(holder, field.word().english()) ? DefinitionNames.ANSWER_YES : DefinitionNames.ANSWER));
        }
        forms.add(Form.of(settings.neverNone().test(holder, field.word().english()) ? DefinitionNames.OPEN : DefinitionNames.STATE));
        return forms;
    }

    /** How a single value may be given, also in short. */
    private List<Form> valueForms(Class<?> type, boolean yuan) {
        List<Form> forms = new ArrayList<>();
        forms.add(Form.of(DefinitionNames.of(type, yuan)));
        if (settings.isSection(type)) {
            Field scalar = Vocabulary.section(type).scalarShorthand();
            if (scalar != null) {
                forms.addAll(valueForms(scalar.type(), scalar.yuan()));
            }
            if (settings.inShort().containsKey(type)) {
                forms.add(Form.of(DefinitionNames.inShort(type)));
            }
            if (settings.partsLists() && scalar != null && scalar.period() != null) {
                forms.add(Form.of(scalar.period().day() ? DefinitionNames.PERIODS : DefinitionNames.TIMES));
            }
            Field list = Vocabulary.section(type).listShorthand();
            if (list != null) {
                forms.addAll(listForms(list, type));
                if (settings.partsLists() && isListOfWords(list)) {
                    forms.add(Form.of(DefinitionNames.SEVERAL));
                }
            }
        }
        return forms;
    }

    private boolean isListOfWords(Field list) {
        Field word = settings.isSection(list.type()) ? Vocabulary.section(list.type()).scalarShorthand() : list;
        return word != null && !word.prose() && (word.type() == String.class || word.type().isEnum());
    }

    /** @param beside the section for which the list stands; null if it stands for itself */
    private List<Form> listForms(Field field, Class<?> beside) {
        List<Form> items = new ArrayList<>(valueForms(field.type(), field.yuan()));
        List<Form> forms = new ArrayList<>();
        if (settings.partsLists() && settings.isSection(field.type())) {
            Vocabulary.Section item = Vocabulary.section(field.type());
            forms.add(beside == null || item.scalarShorthand() == null ? Form.of(DefinitionNames.of(field.type())) : new Form.NamedOf(field.type()));
            if (item.isPaired() && (beside == null || !item.pairKey().personal()) || item.isByDay()) {
                forms.add(new Form.PairsOf(field.type(), beside));
            }
            if (item.isByDay()) {
                items.add(new Form.PairsOf(field.type(), beside));
            }
            if (item.scalarShorthand() != null && item.scalarShorthand().type().isEnum()) {
                items.add(Form.of(DefinitionNames.SEVERAL));
            }
        }
        if (settings.isSection(field.type()) && Vocabulary.section(field.type()).scalarShorthand() != null) {
            items.add(new Form.Defined(DefinitionNames.STATE, true));
        } else if (field.type() == String.class) {
            items.add(Form.of("left-out"));
        } else if (settings.partsLists() && field.type().isEnum()) {
            items.add(Form.of(DefinitionNames.SEVERAL));
        }
        forms.add(new Form.ListOf(items));
        forms.add(Form.of(DefinitionNames.STATE_LIST));
        return forms;
    }
}

// C23's #embed puts each file into the program when it is compiled, and the compiler notices when a file changes.
// A new table is a file here, one #embed and one ENTRY line.
#include "KnowledgeTables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char event_patterns[] = {
#embed "event_patterns.tsv"
};

static const unsigned char clause_kinds[] = {
#embed "clause_kinds.tsv"
};

static const unsigned char function_words[] = {
#embed "function_words.tsv"
};

static const unsigned char holidays[] = {
#embed "holidays.tsv"
};

static const unsigned char group_patterns[] = {
#embed "group_patterns.tsv"
};

static const unsigned char irregular_verbs[] = {
#embed "irregular_verbs.tsv"
};

static const unsigned char word_lists[] = {
#embed "word_lists.tsv"
};

static const unsigned char knowledge_patterns[] = {
#embed "knowledge_patterns.tsv"
};

static const unsigned char exclusive_values[] = {
#embed "exclusive_values.tsv"
};

static const unsigned char attribute_patterns[] = {
#embed "attribute_patterns.tsv"
};

static const unsigned char spells[] = {
#embed "spells.tsv"
};

static const unsigned char people[] = {
#embed "people.tsv"
};

static const unsigned char offices[] = {
#embed "offices.tsv"
};

static const unsigned char office_aliases[] = {
#embed "office_aliases.tsv"
};

static const unsigned char prisons[] = {
#embed "prisons.tsv"
};

static const unsigned char organisations[] = {
#embed "organisations.tsv"
};

static const unsigned char outlets[] = {
#embed "outlets.tsv"
};

static const unsigned char department_history[] = {
#embed "department_history.tsv"
};

static const unsigned char nicknames[] = {
#embed "nicknames.tsv"
};

static const unsigned char given_names[] = {
#embed "given_names.tsv"
};

static const unsigned char titles[] = {
#embed "titles.tsv"
};

static const unsigned char name_stops[] = {
#embed "name_stops.tsv"
};

static const unsigned char reckoning_words[] = {
#embed "reckoning_words.tsv"
};

static const unsigned char synonyms[] = {
#embed "synonyms.tsv"
};

static const unsigned char opposites[] = {
#embed "opposites.tsv"
};

static const unsigned char nationalities[] = {
#embed "nationalities.tsv"
};

static const unsigned char person_nouns[] = {
#embed "person_nouns.tsv"
};

static const unsigned char body_nouns[] = {
#embed "body_nouns.tsv"
};

static const unsigned char anachronisms[] = {
#embed "anachronisms.tsv"
};

static const unsigned char context_words[] = {
#embed "context_words.tsv"
};

#define ENTRY(table) {#table, table, sizeof table}

static const daybook_table tables[] = {
    ENTRY(context_words),
    ENTRY(clause_kinds),
    ENTRY(function_words),
    ENTRY(holidays),
    ENTRY(group_patterns),
    ENTRY(anachronisms),
    ENTRY(person_nouns),
    ENTRY(reckoning_words),
    ENTRY(synonyms),
    ENTRY(opposites),
    ENTRY(body_nouns),
    ENTRY(nationalities),
    ENTRY(name_stops),
    ENTRY(titles),
    ENTRY(given_names),
    ENTRY(nicknames),
    ENTRY(department_history),
    ENTRY(outlets),
    ENTRY(organisations),
    ENTRY(prisons),
    ENTRY(office_aliases),
    ENTRY(offices),
    ENTRY(spells),
    ENTRY(people),
    ENTRY(exclusive_values),
    ENTRY(attribute_patterns),
    ENTRY(knowledge_patterns),
    ENTRY(word_lists),
    ENTRY(irregular_verbs),
    ENTRY(event_patterns),
};

daybook_table daybook_table_at(size_t index) {
  if (index < sizeof tables / sizeof tables[0]) return tables[index];
  return (daybook_table){0};
}

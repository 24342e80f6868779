/** What several parts of a visit are made of: a fact with its place, people, ranks, regions, days. */
@RecordBuilder.Include({Contact.class, Person.class, Region.class, When.class})
@RecordBuilder.Options(enableWither = false, addStaticBuilder = false, useImmutableCollections = true)
package reception.visit;

import io.soabase.recordbuilder.core.RecordBuilder;


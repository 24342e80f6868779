/**
 * A plan as a whole. Its records, here and in the packages of {@link reception.visit}, have a builder each: {@code MealBuilder.builder().guests(6).build()}.
 * In a plan that code builds, {@code at} is left out: the checker gives each part its place. Only where something is to be stated as
 * "none" or "to be confirmed" is it set, with {@link reception.format.Place#stating}.
 *
 * @since 0.1.0
 */
@RecordBuilder.Include({Plan.class})
@RecordBuilder.Options(enableWither = false, addStaticBuilder = false, useImmutableCollections = true)
package reception.plan;

import io.soabase.recordbuilder.core.RecordBuilder;


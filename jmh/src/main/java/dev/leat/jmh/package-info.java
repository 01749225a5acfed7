/**
 * Runs JMH benchmarks fairly and shows what they measured.
 *
 * <p>{@link dev.leat.jmh.Main} is what one starts, {@link dev.leat.jmh.CpuTime} a profiler for JMH. From the command
 * line on: {@code run} measures, {@code result} is what was measured, {@code report} shows it.
 */
@NullMarked
package dev.leat.jmh;

import org.jspecify.annotations.NullMarked;

package dev.leat.sample.worklog;

import dev.leat.runtime.Rejected;
import dev.leat.sample.source.Line;
import java.util.List;

/**
 * What one file has come to.
 *
 * @param words how often each word occurs
 * @param unreadable the lines that are no entries
 */
public record WorkLog(String file, int entries, long minutes, WordCounts words, List<Rejected<Line>> unreadable) {}

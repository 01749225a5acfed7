package dev.leat.processor.model;

/**
 * What people want to know of a method, beside what it does.
 *
 * @param position file and line; empty where the compiler does not tell
 * @param documentation its Javadoc; empty if it has none
 */
public record Remark(String position, String documentation) {
    public static final Remark NONE = new Remark("", "");
}

package dev.leat.processor.code;

import dev.leat.processor.model.JavaType;

/**
 * A parameter that is handed on.
 *
 * @param varargs whether it may take any number of arguments, where it is the last
 */
public record InputParameter(String name, JavaType type, boolean varargs) {
    public InputParameter(String name, JavaType type) {
        this(name, type, false);
    }
}

package dev.leat.processor.model;

/** A type as the compiler knows it. Opaque: only the stage that reads can open it. */
public interface CompilerType {}

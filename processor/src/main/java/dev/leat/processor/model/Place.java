package dev.leat.processor.model;

/** A place in the user's source. Opaque: only the stages that read and report can open it. */
public interface Place {}

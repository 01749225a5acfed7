package dev.leat.processor.model;

/** A name where it is written down in an annotation. */
public record Mention(String name, Place place) {}

/** The annotation processor: the pipeline read → check → plan → write, one package a stage, and its wiring. */
@NullMarked
package dev.leat.processor;

import org.jspecify.annotations.NullMarked;

/**
 * One description of a flow, by number: what the annotation processor plans, what a graph holds, what a picture shows.
 * Everything here is immutable and may be shared between threads.
 */
@NullMarked
package dev.leat.model;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.leat.model;

import org.jspecify.annotations.NullMarked;

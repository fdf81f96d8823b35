package org.opendisclosure.model.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Whoever adds a value type is told at once what is wrong with its annotations. */
class FormBindingTest {

  private static FormBinding bind(Class<?> form) {
    return FormBinding.of(form, MethodHandles.lookup());
  }

  /** A form of one line, with a builder that refuses negative figures by throwing what it likes. */
  public static final class Small {

    private final OptionalLong figure;

    private Small(OptionalLong figure) {
      this.figure = figure;
    }

    @Printed(no = 1, label = "一", unit = "件")
    public OptionalLong getFigure() {
      if (figure.equals(OptionalLong.of(13))) {
        throw new AssertionError("thirteen");
      }
      return figure;
    }

    public static Builder builder() {
      return new Builder();
    }

    public static final class Builder {
      private OptionalLong figure = OptionalLong.empty();

      public Builder figure(long count) throws Exception {
        if (count < 0) {
          throw new IllegalArgumentException("negative");
        }
        if (count == 14) {
          throw new Exception("fourteen");
        }
        figure = OptionalLong.of(count);
        return this;
      }

      public Small build() {
        return new Small(figure);
      }
    }
  }

  private static Figures figures(FormBinding binding, long count) {
    return Figures.builder(binding.catalogue())
        .count(binding.catalogue().get("figure"), count)
        .build();
  }

  @Test
  void derivesCellsAndCarriesFiguresBothWays() {
    FormBinding binding = bind(Small.class);
    assertEquals(List.of("figure"), binding.catalogue().cells().stream().map(Cell::name).toList());
    Small.Builder builder = Small.builder();
    binding.fill(figures(binding, 3), builder);
    assertEquals(figures(binding, 3), binding.read(builder.build()).build());
  }

  @Test
  void passesOnWhatAnAccessorOrBuilderThrows() throws Exception {
    FormBinding binding = bind(Small.class);
    Small.Builder builder = Small.builder();
    assertThrows(IllegalArgumentException.class, () -> binding.fill(figures(binding, -1), builder));
    IllegalStateException checked =
        assertThrows(
            IllegalStateException.class, () -> binding.fill(figures(binding, 14), builder));
    assertEquals("fourteen", checked.getCause().getMessage());
    Small thirteen = builder.figure(13).build();
    assertThrows(AssertionError.class, () -> binding.read(thirteen));
  }

  /** Its numbers have a gap. */
  public interface Gap {
    @Printed(no = 2, label = "二")
    OptionalLong getSecond();

    static Builder builder() {
      throw new UnsupportedOperationException();
    }

    /** Complete. */
    interface Builder {
      Builder second(long count);

      Gap build();
    }
  }

  @Test
  void refusesAGapInTheNumbers() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> bind(Gap.class));
    assertTrue(e.getMessage().contains("Gap has no accessor with no = 1"), e.getMessage());
  }

  /** Its builder cannot set the figure. */
  public interface Lacking {
    @Printed(no = 1, label = "一")
    OptionalLong getFirst();

    static Builder builder() {
      throw new UnsupportedOperationException();
    }

    /** Lacks first. */
    interface Builder {
      Lacking build();
    }
  }

  @Test
  void refusesABuilderThatLacksAFigure() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> bind(Lacking.class));
    assertTrue(e.getMessage().contains("Lacking"), e.getMessage());
  }

  @Test
  void refusesATypeWithoutABuilder() {
    assertThrows(IllegalArgumentException.class, () -> bind(Runnable.class));
  }
}

package org.dateline.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.dateline.time.When;

/**
 * The calendar as news counts it: weeks from Monday to Sunday, thirds of months, quarters of years.
 */
final class Days {
  private Days() {}

  static final int EARLY = 1;
  static final int MIDDLE = 2;
  static final int LATE = 3;

  static When week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new When(monday, monday.plusDays(6));
  }

  static When month(LocalDate day) {
    return new When(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
  }

  static When month(int year, int month) {
    return month(LocalDate.of(year, month, 1));
  }

  static When year(int year) {
    return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The three months from a month on; winter runs into the next year. */
  static When season(int year, int firstMonth) {
    LocalDate first = LocalDate.of(year, firstMonth, 1);
    return new When(first, first.plusMonths(3).minusDays(1));
  }

  /** The last Saturday and Sunday whose Saturday is not after the day. */
  static When weekend(LocalDate day) {
    LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    return new When(saturday, saturday.plusDays(1));
  }

  /** The early, middle or late part of a span; a single day stays whole. */
  static When part(When span, int part) {
    long days = span.days();
    LocalDate first = span.earliest();
    if (days <= 2 || !span.hasStart() || !span.hasEnd()) {
      return span;
    }
    if (days == 7) {
      return switch (part) {
        case EARLY -> new When(first, first.plusDays(2));
        case MIDDLE -> new When(first.plusDays(1), first.plusDays(3));
        default -> new When(first.plusDays(3), span.latest());
      };
    }
    if (days >= 365) {
      return switch (part) {
        case EARLY -> new When(first, first.plusMonths(3).minusDays(1));
        case MIDDLE -> new When(first.plusMonths(4), first.plusMonths(8).minusDays(1));
        default -> new When(first.plusMonths(9), span.latest());
      };
    }
    long third = days < 32 ? 10 : days / 3;
    return switch (part) {
      case EARLY -> new When(first, first.plusDays(third - 1));
      case MIDDLE -> new When(first.plusDays(third), first.plusDays(2 * third - 1));
      default -> new When(first.plusDays(2 * third), span.latest());
    };
  }

  /** A span moved by so many years; a 29 February becomes the 28th. */
  static When moveYears(When span, int years) {
    return new When(span.earliest().plusYears(years), endOf(span, years));
  }

  private static LocalDate endOf(When span, int years) {
    LocalDate last = span.latest().plusYears(years);
    boolean monthEnd = span.latest().equals(span.latest().with(TemporalAdjusters.lastDayOfMonth()));
    return monthEnd && span.days() > 1 ? YearMonth.from(last).atEndOfMonth() : last;
  }

  static LocalDate min(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  static LocalDate max(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}

package org.dateline.access;

import java.time.LocalDate;
import java.util.List;
import org.dateline.access.RouteReports.Said;
import org.dateline.control.Hold;
import org.dateline.time.When;

/** Over which days two situations differ: what was before a change, and what is after it. */
final class Difference {
  private LocalDate first = When.DUSK;
  private LocalDate last = When.DAWN;

  /** The first day on which something differs. */
  LocalDate first() {
    return first;
  }

  /** The first day from which all stands as before, {@link When#DUSK} where none is. */
  LocalDate last() {
    return last;
  }

  boolean none() {
    return first.equals(When.DUSK);
  }

  /** Takes in the histories of a place. */
  void holds(List<Hold> before, List<Hold> after) {
    int same = 0;
    while (same < before.size() && same < after.size() && like(before, after, same, same)) {
      same++;
    }
    if (same == before.size() && same == after.size()) {
      return;
    }
    LocalDate begin = same < before.size() ? before.get(same).from() : after.get(same).from();
    if (same < after.size() && after.get(same).from().isBefore(begin)) {
      begin = after.get(same).from();
    }
    int b = before.size();
    int a = after.size();
    while (b > same && a > same && like(before, after, b - 1, a - 1)) {
      b--;
      a--;
    }
    // who is inside a contested place goes by what was before it
    while (a < after.size() && after.get(a).status() == Hold.Status.CONTESTED) {
      a++;
    }
    differs(begin, a < after.size() ? after.get(a).from() : When.DUSK);
  }

  private static boolean like(List<Hold> before, List<Hold> after, int b, int a) {
    return before.get(b).equals(after.get(a));
  }

  /** Takes in what was said of a route. */
  void said(List<Said> before, List<Said> after) {
    if (before.equals(after)) {
      return;
    }
    int same = 0;
    while (same < before.size()
        && same < after.size()
        && before.get(same).equals(after.get(same))) {
      same++;
    }
    LocalDate begin = When.DUSK;
    begin = same < before.size() ? before.get(same).span().from() : begin;
    boolean earlier = same < after.size() && after.get(same).span().from().isBefore(begin);
    begin = earlier ? after.get(same).span().from() : begin;
    int b = before.size();
    int a = after.size();
    while (b > same && a > same && before.get(b - 1).equals(after.get(a - 1))) {
      b--;
      a--;
    }
    differs(begin, a < after.size() ? after.get(a).span().from() : When.DUSK);
  }

  private void differs(LocalDate from, LocalDate to) {
    first = from.isBefore(first) ? from : first;
    last = to.isAfter(last) ? to : last;
  }
}

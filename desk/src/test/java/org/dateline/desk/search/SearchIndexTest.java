package org.dateline.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.theatre.Theatre;
import org.dateline.theatre.TheatrePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private static final Theatre THEATRE = TheatrePack.bundledAlone("syria");

  private SearchIndex index;

  @BeforeEach
  void fill() {
    index = new SearchIndex(new NameVariants(THEATRE.gazetteer(), THEATRE.roster()));
    index.put("a", "Fighters entered Tell Rifaat on Monday. Tell Rifaat's market burned.");
    index.put("b", "Shelling hit Tal Rif'at and a school; medics counted nine dead.");
    index.put("c", "قصف الطيران مدينة حلب صباح اليوم");
    index.put("d", "The bottle plant in Aleppo stood idle; the battle went on elsewhere.");
    index.put("e", "A convoy reached Deir Hafer. Hafer, a guard, waved it through at Deir.");
    index.put("f", "Colonel Mohammed Kasem spoke of the convoy.");
  }

  @Test
  void everyWordMustStandInTheText() {
    assertThat(found("convoy")).containsExactlyInAnyOrder("e", "f");
    assertThat(found("convoy colonel")).containsExactly("f");
    assertThat(found("CONVOY")).containsExactlyInAnyOrder("e", "f");
    assertThat(found("convoy nosuchword")).isEmpty();
    assertThat(found("")).isEmpty();
    assertThat(found("?!")).isEmpty();
  }

  @Test
  void spellingsOfOneNameFindEachOther() {
    assertThat(found("Tell Rifaat")).containsExactlyInAnyOrder("a", "b");
    assertThat(found("tal rifat")).containsExactlyInAnyOrder("a", "b");
    assertThat(found("Muhammad")).containsExactly("f");
    assertThat(found("Qassem")).containsExactly("f");
  }

  @Test
  void arabicAndLatinFindEachOther() {
    assertThat(found("Aleppo")).containsExactlyInAnyOrder("c", "d");
    assertThat(found("حلب")).containsExactlyInAnyOrder("c", "d");
    assertThat(found("Halab")).contains("c", "d");
    assertThat(found("الطيران")).containsExactly("c");
    assertThat(found("طيران")).containsExactly("c");
  }

  @Test
  void commonWordsWithTheSameConsonantsStayApart() {
    index.put("g", "Every bottle broke; no bottle was left, and the battle, a long battle, ended.");
    index.put("h", "The bottle was green.");
    assertThat(found("battle")).doesNotContain("h");
  }

  @Test
  void phrasesStandSideBySideAndBeginningsEndInAStar() {
    assertThat(found("\"nine dead\"")).containsExactly("b");
    assertThat(found("\"dead nine\"")).isEmpty();
    assertThat(found("\"convoy reached\"")).containsExactly("e");
    assertThat(found("conv*")).containsExactlyInAnyOrder("e", "f");
    assertThat(found("mark*")).containsExactly("a");
  }

  @Test
  void aNameOfTwoWordsStandsTogether() {
    index.put("i", "Hafer slept. The monastery, or deir, was cold.");
    assertThat(found("Deir Hafer")).containsExactly("e");
  }

  @Test
  void marksPointAtTheWordsInTheText() {
    String text = "Shelling hit Tal Rif'at and a school";
    List<String> marked =
        index.marks("school Tell Rifaat", text).stream()
            .map(mark -> text.substring(mark.begin(), mark.end()))
            .toList();
    assertThat(marked).containsExactly("Tal", "Rif'at", "school");
  }

  @Test
  void aTextPutAgainReplacesTheOld() {
    index.put("f", "Nothing of that kind.");
    assertThat(found("colonel")).isEmpty();
    assertThat(found("kind")).containsExactly("f");
    assertThat(index.size()).isEqualTo(6);
  }

  @Test
  void onlyWhatCountsIsFound() {
    assertThat(index.find("convoy", id -> id.equals("f")))
        .extracting(SearchIndex.Hit::id)
        .containsExactly("f");
  }

  @Test
  void rareWordsWeighMoreAndMoreOftenIsBetter() {
    assertThat(found("rifaat").get(0)).isEqualTo("a");
  }

  @Test
  void hostileTextIsWordsLikeAnyOther() {
    index.put(
        "x", "\u202Eedis\u0000 <script>alert(1)</script> " + "a".repeat(100_000) + " \uD800 end");
    assertThat(found("script")).containsExactly("x");
    assertThat(found("end")).containsExactly("x");
    assertThat(found("\u0000")).isEmpty();
    assertThat(found("\uD800*")).isEmpty();
    assertThat(found("*")).isEmpty();
    assertThat(found("\"\"\"")).isEmpty();
  }

  private List<String> found(String query) {
    return index.find(query, id -> true).stream().map(SearchIndex.Hit::id).toList();
  }
}

package org.dateline.theatre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dateline.DatelineException;
import org.dateline.place.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each test writes a small sound pack, breaks it in one way, and reads what is said of it. */
class BrokenPackTest {
  @TempDir Path pack;

  @BeforeEach
  void aSoundPack() throws IOException {
    write("pack.csv", "format,id,name", "1,isle,The Isle");
    write("sources.csv", "id,name,licence,url", "own,Our own survey,CC0,");
    write(
        "places.csv",
        "id,name,other_names,local_name,lat,lon,kind,admin1,admin2,admin3,country,population,within,source",
        "p1,Port Ann,Portann|Ann Harbour,,10.5,20.5,settlement,North,,,XX,12000,,own",
        "p2,Quay,,,10.51,20.51,district,North,,,XX,,p1,own",
        "p3,\"Gate, The\",,,11.0,21.0,crossing,North,,,XX,0,,own");
    write("routes.csv", "id,name,other_names", "r1,Coast road,shore road");
    write("links.csv", "route,from,to,km,minutes,class", "r1,p1,p3,80.5,95,primary");
    write(
        "sides.csv",
        "id,name,letter,colour,pattern,allies,sources",
        "red,The Reds,R,#AA0000,plain,,p3",
        "blue,The Blues,B,#0000AA,dots,red,p1");
    write(
        "actors.csv",
        "id,name,other_names,kind,side,parent,from,to,note",
        "army,The Army,,military,red,,1990,,",
        "guard,Harbour Guard,HG,militia,unknown,army,2001-02,2004,",
        "band,Hill Band,,rebel,blue,,2003-05-06,,");
    write(
        "affiliations.csv",
        "actor,relation,target,from,to,note",
        "guard,part_of,band,2003-01-01,2003-06,");
    write("allegiances.csv", "actor,side,from,to,note", "army,neutral,2002,2002,a truce");
  }

  private void write(String file, String... lines) throws IOException {
    Files.writeString(pack.resolve(file), String.join("\n", lines) + "\n");
  }

  private void replace(String file, String old, String changed) throws IOException {
    String text = Files.readString(pack.resolve(file));
    assertThat(text).contains(old);
    Files.writeString(pack.resolve(file), text.replace(old, changed));
  }

  private List<String> faults() {
    return TheatrePack.check(pack).stream().map(Fault::toString).toList();
  }

  @Test
  void aSoundPackLoads() {
    assertThat(faults()).isEmpty();
    Theatre isle = TheatrePack.loadAlone(pack);
    assertThat(isle.name()).isEqualTo("The Isle");
    assertThat(isle.gazetteer().named("port ann")).extracting(Place::id).containsExactly("p1");
    assertThat(isle.gazetteer().byId("p3").orElseThrow().name()).isEqualTo("Gate, The");
    assertThat(isle.gazetteer().named("London")).isEmpty();
    assertThat(TheatrePack.load(pack).gazetteer().named("London")).isNotEmpty();
  }

  @Test
  void sidesMoveWithTheDays() {
    var roster = TheatrePack.loadAlone(pack).roster();
    assertThat(roster.sideOf("army", LocalDate.of(2001, 12, 31))).isEqualTo("red");
    assertThat(roster.sideOf("army", LocalDate.of(2002, 12, 31))).isEqualTo("neutral");
    assertThat(roster.sideOf("army", LocalDate.of(2003, 1, 1))).isEqualTo("red");
    // Of an actor whose own side is not known, that of what it was part of; else of its parent.
    assertThat(roster.sideOf("guard", LocalDate.of(2003, 6, 30))).isEqualTo("blue");
    assertThat(roster.sideOf("guard", LocalDate.of(2003, 7, 1))).isEqualTo("red");
    assertThat(roster.byId("guard").orElseThrow().from()).isEqualTo("2001-02-01");
    assertThat(roster.byId("guard").orElseThrow().to()).isEqualTo("2004-12-31");
    assertThat(roster.friends("blue", "red")).isTrue();
    assertThat(roster.friends("red", "blue")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "places.csv~ p2,Quay~ p1,Quay~ places.csv:3: id 'p1' is already that of line 2",
        "places.csv~ 10.5,20.5~ 91.5,20.5~ places.csv:2: lat is 91.5, outside -90.0 to 90.0",
        "places.csv~ 10.5,20.5~ 10.5,-181~ places.csv:2: lon is -181, outside -180.0 to 180.0",
        "places.csv~ 10.5,20.5~ ten,20.5~ places.csv:2: lat is 'ten', which is no number",
        "places.csv~ 10.5,20.5~ NaN,20.5~ places.csv:2: lat is NaN, outside -90.0 to 90.0",
        "places.csv~ XX,12000~ XX,many~ places.csv:2: population is 'many', which is no whole number",
        "places.csv~ XX,12000~ XX,-3~ places.csv:2: population is -3, below zero",
        "places.csv~ p1,Port Ann~ p1,~ places.csv:2: name is empty",
        "places.csv~ p2,Quay~ ,Quay~ places.csv:3: id is empty",
        "places.csv~ 'settlement'~ castle~ places.csv:2: unknown kind 'castle'; known are settlement, district, country, admin1, admin2, region, airbase, base, crossing, site, natural, junction",
        "places.csv~ ',p1,own'~ ',p9,own'~ places.csv:3: within names 'p9', which is no place of the pack",
        "places.csv~ ',p1,own'~ ',p2,own'~ places.csv:3: lies within itself, by way of 'p2'",
        "places.csv~ ',p1,own'~ ',p1,theirs'~ places.csv:3: unknown source 'theirs'; sources.csv does not have it",
        "places.csv~ Portann|Ann~ Portann||Ann~ places.csv:2: other_names has an empty entry beside a |",
        "places.csv~ XX,12000~ Xland,12000~ places.csv:2: country is 'Xland'; write two capitals, as in SY",
        "routes.csv~ r1,Coast road~ r1,~ routes.csv:2: name is empty",
        "links.csv~ r1,p1,p3~ r1,p1,p7~ links.csv:2: to names 'p7', which is no place of the pack",
        "links.csv~ r1,p1,p3~ r1,p1,p1~ links.csv:2: leads from 'p1' to itself",
        "links.csv~ r1,p1~ r8,p1~ links.csv:2: unknown route 'r8'; routes.csv does not have it",
        "links.csv~ primary~ canal~ links.csv:2: unknown class 'canal'",
        "sides.csv~ plain,,p3~ plain,,p8~ sides.csv:2: sources name 'p8', which is no place of the pack",
        "sides.csv~ dots,red~ dots,green~ sides.csv:3: unknown side 'green' among the allies",
        "sides.csv~ #0000AA~ navy~ sides.csv:3: colour is 'navy'; write it as #4F8F62",
        "sides.csv~ B,#~ R,#~ sides.csv:3: letter 'R' is already that of another side",
        "sides.csv~ 'blue,The'~ 'neutral,The'~ sides.csv:3: 'neutral' stands for no side and cannot be the id of one",
        "actors.csv~ rebel,blue~ rebel,pink~ actors.csv:4: unknown side 'pink'; sides.csv does not have it",
        "actors.csv~ 'unknown,army'~ 'unknown,navy'~ actors.csv:3: unknown parent 'navy'",
        "actors.csv~ 'unknown,army'~ 'unknown,guard'~ actors.csv:3: is its own parent, by way of 'guard'",
        "actors.csv~ 2001-02,2004~ 2001-02,2000~ actors.csv:3: ends (2000) before it begins (2001-02)",
        "actors.csv~ 2003-05-06~ 2003-02-30~ actors.csv:4: from is '2003-02-30'; write a day, month or year as 2014-06-29, 2014-06, 2014",
        "actors.csv~ 2003-05-06~ May 2003~ actors.csv:4: from is 'May 2003'; write a day, month or year as 2014-06-29, 2014-06, 2014",
        "affiliations.csv~ part_of~ fond_of~ affiliations.csv:2: unknown relation 'fond_of'; known are part_of, successor_of, split_from, backed_by, allied_with",
        "affiliations.csv~ band~ crew~ affiliations.csv:2: unknown target 'crew'; actors.csv does not have it",
        "affiliations.csv~ band~ guard~ affiliations.csv:2: 'guard' cannot be its own target",
        "allegiances.csv~ 2002,2002~ 2002,2001~ allegiances.csv:2: ends (2001) before it begins (2002)",
        "pack.csv~ '1,isle'~ '2,isle'~ pack.csv:2: the pack is of format 2 and this Dateline reads up to 1; update Dateline",
        "pack.csv~ '1,isle'~ '1,'~ pack.csv:2: id is empty",
      })
  void oneFaultIsNamedWithFileLineAndReason(String file, String old, String changed, String said)
      throws IOException {
    replace(file, old, changed);
    assertThat(faults()).contains(said);
    assertThatThrownBy(() -> TheatrePack.load(pack))
        .isInstanceOf(BadPackException.class)
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining(pack.toString());
  }

  @Test
  void unknownAndMissingColumns() throws IOException {
    replace("routes.csv", "other_names", "nicknames");
    assertThat(faults())
        .containsExactly(
            "routes.csv:1: unknown column 'nicknames'; the columns are id, name, other_names",
            "routes.csv:1: column 'other_names' is missing");
  }

  @Test
  void columnsMayStandInAnyOrder() throws IOException {
    write("routes.csv", "name,other_names,id", "Coast road,,r1");
    assertThat(faults()).isEmpty();
    assertThat(TheatrePack.loadAlone(pack).routes().get(0).name()).isEqualTo("Coast road");
  }

  @Test
  void aMissingFileAndAnUnknownOne() throws IOException {
    Files.move(pack.resolve("sides.csv"), pack.resolve("camps.csv"));
    assertThat(faults())
        .anyMatch(fault -> fault.startsWith("camps.csv: unknown file; a pack has pack.csv, "))
        .contains(
            "sides.csv: is missing; its header is id,name,letter,colour,pattern,allies,sources");
  }

  @Test
  void anEmptyFileAndAFolderThatIsNotThere() throws IOException {
    Files.writeString(pack.resolve("routes.csv"), "");
    assertThat(faults())
        .contains("routes.csv: is empty; its first line must be id,name,other_names");
    Path nowhere = pack.resolve("nowhere");
    assertThat(TheatrePack.check(nowhere))
        .containsExactly(new Fault(nowhere.toString(), 0, "there is no such folder"));
    assertThatThrownBy(() -> TheatrePack.load(nowhere)).isInstanceOf(BadPackException.class);
    assertThatThrownBy(() -> TheatrePack.bundled("atlantis"))
        .isInstanceOf(DatelineException.class)
        .hasMessageContaining("No theatre 'atlantis' ships");
  }

  @Test
  void aLineOfTheWrongLength() throws IOException {
    replace("links.csv", ",primary", "");
    assertThat(faults()).containsExactly("links.csv:2: has 5 fields where the header has 6");
  }

  @Test
  void textThatIsNotUtf8() throws IOException {
    byte[] latin1 = "id,name,other_names\nr1,Côte,\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(pack.resolve("routes.csv"), latin1);
    assertThat(faults()).contains("routes.csv:2: is not UTF-8; save the file as UTF-8");
  }

  @Test
  void aByteOrderMarkIsNoFault() throws IOException {
    Files.writeString(
        pack.resolve("routes.csv"), "\uFEFF" + Files.readString(pack.resolve("routes.csv")));
    assertThat(faults()).isEmpty();
  }

  @Test
  void allFaultsAreFoundAtOnce() throws IOException {
    replace("places.csv", "10.5,20.5", "95,20.5");
    replace("sides.csv", "dots,red", "stars,red");
    replace("actors.csv", "rebel,blue", "singer,blue");
    assertThat(TheatrePack.check(pack))
        .extracting(Fault::file)
        .containsExactly("places.csv", "sides.csv", "actors.csv");
    assertThatThrownBy(() -> TheatrePack.load(pack))
        .hasMessage(
            "The theatre pack "
                + pack
                + " cannot be used. places.csv:2: lat is 95, outside -90.0 to 90.0 (and 2 more: see"
                + " them with `dateline theatre check "
                + pack
                + "`)")
        .isInstanceOfSatisfying(BadPackException.class, e -> assertThat(e.faults()).hasSize(3));
  }
}

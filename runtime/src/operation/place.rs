//! Which method says how an operation stands, and with which parameters.

use super::told::Told;
use crate::call::Call;
use crate::descriptor::{Method, Polling, Segment};

/// A method with the parameters of its path.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) method: &'static Method,
    pub(super) path: Parameters,
}

type Parameters = Vec<(&'static str, String)>;

impl Place {
    /// Finds the place of an operation that a call started.
    ///
    /// The operation's own address (`selfLink`) says it best, where it has one: names of operations are often less than
    /// the path of the method needs. Only parameters are taken from it; where the request goes is the client's to say.
    pub(super) fn of(told: &Told, polling: &'static Polling, call: &Call) -> Option<Self> {
        let said = |name: &str| {
            let mut in_path = call.path.iter();
            let in_path = in_path.find(|(known, _)| *known == name);
            in_path
                .map(|(_, value)| value.as_str())
                .or_else(|| call.query.get(name))
        };
        Self::find(told, polling, call.service.api().service_path, &said)
    }

    /// The same, where `base` is what is before all paths, and `said` the parameters of the call.
    fn find<'a>(
        told: &Told,
        polling: &'static Polling,
        base: &str,
        said: &dyn Fn(&str) -> Option<&'a str>,
    ) -> Option<Self> {
        let link = told.text("selfLink");
        let by_link = |method: &Method| from_link(method.path, base, link.as_deref()?);
        let find = |fill: &dyn Fn(&Method) -> Option<Parameters>| {
            polling.methods.iter().find_map(|method| {
                let path = fill(method)?;
                Some(Self { method, path })
            })
        };
        find(&by_link).or_else(|| find(&|method| from_properties(method.path, told, said)))
    }
}

/// The names of a path's variables, in order.
pub(super) fn variables(path: &[Segment]) -> impl DoubleEndedIterator<Item = &'static str> {
    path.iter().filter_map(|segment| match *segment {
        Segment::Text(_) => None,
        Segment::Value(name) | Segment::Reserved(name) => Some(name),
    })
}

/// Reads the parameters out of an address that has the form of a path, or of its part up to the last variable: what
/// follows is a verb such as `/wait`.
fn from_link(path: &[Segment], base: &str, link: &str) -> Option<Parameters> {
    let (_, after_scheme) = link.split_once("://")?;
    let (_, mut rest) = after_scheme.split_once('/')?;
    if rest.contains(['%', '?', '#']) {
        return None;
    }
    rest = rest.strip_prefix(base)?;
    let last = path
        .iter()
        .rposition(|segment| !matches!(segment, Segment::Text(_)))?;
    let mut found = Vec::new();
    for (index, segment) in path.iter().enumerate().take(last + 1) {
        let (name, end) = match (*segment, path.get(index + 1)) {
            (Segment::Text(text), _) => {
                rest = rest.strip_prefix(text)?;
                continue;
            }
            (Segment::Value(name), _) => (name, rest.find('/').unwrap_or(rest.len())),
            (Segment::Reserved(name), Some(Segment::Text(text))) if index < last => {
                (name, rest.rfind(text)?)
            }
            (Segment::Reserved(name), _) => (name, rest.len()),
        };
        let (value, after) = rest.split_at(end);
        let is_full = value.contains('/') || !matches!(segment, Segment::Reserved(_));
        if value.is_empty() || !is_full {
            return None;
        }
        found.push((name, value.to_owned()));
        rest = after;
    }
    rest.is_empty().then_some(found)
}

/// Fills a path's last variable with the operation's name, and the others with what the operation says, where it has
/// such a property (`zone`, `region`), and otherwise with what the call said (`project`).
fn from_properties<'a>(
    path: &[Segment],
    told: &Told,
    said: &dyn Fn(&str) -> Option<&'a str>,
) -> Option<Parameters> {
    let last = variables(path).next_back()?;
    let name = told.name()?;
    let mut before = "";
    let mut found = Vec::new();
    for segment in path {
        let value = match *segment {
            Segment::Text(text) => {
                before = text;
                continue;
            }
            Segment::Value(variable) if variable == last => end(&name).to_owned(),
            // A full name has slashes, unless the path has them.
            Segment::Reserved(variable) if variable == last => {
                let is_full = name.contains('/') || before.ends_with("operations/");
                is_full.then(|| name.clone())?
            }
            Segment::Value(variable) | Segment::Reserved(variable) if told.knows(variable) => {
                end(&told.text(variable)?).to_owned()
            }
            Segment::Value(variable) | Segment::Reserved(variable) => said(variable)?.to_owned(),
        };
        found.extend(variables(std::slice::from_ref(segment)).map(|name| (name, value.clone())));
    }
    Some(found)
}

/// What is behind the last slash: compute gives addresses where it means names.
fn end(text: &str) -> &str {
    text.rsplit('/').next().unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::super::told::tests::told;
    use super::*;

    const BASE: &str = "compute/v1/";

    const fn method(id: &'static str, path: &'static [Segment]) -> Method {
        Method {
            id,
            path,
            ..Method::DEFAULT
        }
    }

    use Segment::{Reserved, Text, Value};

    const ZONE: &[Segment] = &[
        Text("projects/"),
        Value("project"),
        Text("/zones/"),
        Value("zone"),
        Text("/operations/"),
        Value("operation"),
        Text("/wait"),
    ];
    const REGION: &[Segment] = &[
        Text("projects/"),
        Value("project"),
        Text("/regions/"),
        Value("region"),
        Text("/operations/"),
        Value("operation"),
        Text("/wait"),
    ];
    const FOLDER: &[Segment] = &[
        Reserved("folder"),
        Text("/global/operations/"),
        Value("operation"),
    ];
    const GLOBAL: &[Segment] = &[
        Text("projects/"),
        Value("project"),
        Text("/global/operations/"),
        Value("operation"),
        Text("/wait"),
    ];
    const ORGANIZATION: &[Segment] = &[Text("locations/global/operations/"), Value("operation")];

    const COMPUTE: Polling = Polling {
        methods: &[
            method("zone", ZONE),
            method("region", REGION),
            method("global", GLOBAL),
            method("folder", FOLDER),
            method("organization", ORGANIZATION),
        ],
    };

    /// Where an operation is found that was started with a project.
    fn place(json: &str) -> Option<(&'static str, String)> {
        let said = |name: &str| (name == "project").then_some("p");
        let place = Place::find(&told(json), &COMPUTE, BASE, &said)?;
        let values: Vec<_> = place.path.into_iter().map(|(_, value)| value).collect();
        Some((place.method.id, values.join(" ")))
    }

    #[test]
    fn zone_and_region_say_where_an_operation_is() {
        let zone =
            r#"{"name":"op","zone":"https://www.googleapis.com/compute/v1/projects/p/zones/us-a"}"#;
        assert_eq!(place(zone), Some(("zone", "p us-a op".to_owned())));
        let region = r#"{"name":"op","region":"us"}"#;
        assert_eq!(place(region), Some(("region", "p us op".to_owned())));
        let global = r#"{"name":"op"}"#;
        assert_eq!(place(global), Some(("global", "p op".to_owned())));
        assert_eq!(place("{}"), None);
    }

    #[test]
    fn the_address_of_an_operation_says_it_best() {
        for (address, expected) in [
            (
                "projects/9/zones/us-a/operations/op",
                Some(("zone", "9 us-a op")),
            ),
            (
                "projects/example.com:p/global/operations/op",
                Some(("global", "example.com:p op")),
            ),
            (
                "folders/7/global/operations/op",
                Some(("folder", "folders/7 op")),
            ),
            (
                "locations/global/operations/op",
                Some(("organization", "op")),
            ),
        ] {
            let link = format!("https://www.googleapis.com/compute/v1/{address}");
            let json = format!(r#"{{"name":"op","selfLink":"{link}"}}"#);
            let expected = expected.map(|(id, values)| (id, values.to_owned()));
            assert_eq!(place(&json), expected, "{address}");
        }
    }

    #[test]
    fn an_address_of_another_form_is_no_help() {
        for link in [
            "https://h/compute/v1/projects/p/zones/z/operations/",
            "https://h/compute/v1/projects/p/zones/z/operations/op/more",
            "https://h/compute/v1/projects/p%2Fq/zones/z/operations/op",
            "https://h/compute/beta/projects/p/zones/z/operations/op",
            "https://h",
            "projects/p/zones/z/operations/op",
            "",
        ] {
            for method in COMPUTE.methods {
                let found = from_link(method.path, BASE, link);
                assert_eq!(found, None, "{} {link}", method.id);
            }
        }
    }

    #[test]
    fn a_full_name_is_not_made_of_a_plain_one() {
        let full = [Text("v1/"), Reserved("name")];
        let plain = [Text("v1/operations/"), Reserved("name")];
        let last = [Text("operations/"), Value("name")];
        let find = |path: &[Segment], name: &str| {
            let told = told(&format!(r#"{{"name":"{name}"}}"#));
            from_properties(path, &told, &|_| None).map(|found| found[0].1.clone())
        };
        assert_eq!(find(&full, "op"), None);
        assert_eq!(
            find(&full, "a/operations/op").as_deref(),
            Some("a/operations/op")
        );
        assert_eq!(find(&plain, "op").as_deref(), Some("op"));
        assert_eq!(find(&last, "a/operations/op").as_deref(), Some("op"));
    }
}

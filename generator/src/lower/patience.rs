//! How long an attempt of a method may wait for its answer, where that is longer than for others.

use std::collections::{BTreeMap, BTreeSet};

use crate::discovery::Method;
use crate::ir::HttpMethod;
use crate::{Document, Error, Overrides};

/// Methods called `wait` answer when an operation is done, or after two minutes (compute says so; the others follow
/// `google.longrunning.Operations.WaitOperation`). Half a minute more is for the answer to arrive.
const WAIT_SECONDS: u32 = 150;

/// What the overlay says about an API.
pub(super) struct Patience<'a> {
    seconds: Option<&'a BTreeMap<String, u32>>,
}

impl<'a> Patience<'a> {
    /// The entries of a document's API; one that names no method is an error.
    pub(super) fn collect(
        document: &Document,
        overrides: &'a Overrides,
        ids: &BTreeSet<&str>,
    ) -> Result<Self, Error> {
        let seconds = overrides.attempt_timeouts.get(&document.label());
        let mut named = seconds.into_iter().flat_map(BTreeMap::keys);
        if let Some(unknown) = named.find(|id| !ids.contains(id.as_str())) {
            let reason = format!("override attempt_timeouts: no method has the id {unknown:?}");
            return Err(Error::new("", reason));
        }
        Ok(Self { seconds })
    }

    /// The seconds that an attempt may take, when they are not the client's.
    pub(super) fn of(&self, method: &Method, verb: HttpMethod) -> Option<u32> {
        let said = self.seconds.and_then(|seconds| seconds.get(&method.id));
        said.copied()
            .or(waits(method, verb).then_some(WAIT_SECONDS))
    }
}

/// Whether a method only waits for an operation.
pub(super) fn waits(method: &Method, verb: HttpMethod) -> bool {
    verb == HttpMethod::Post && method.id.to_ascii_lowercase().ends_with("operations.wait")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::ir::{Method, Repeat};
    use crate::lower::lower;
    use crate::{Document, Options, Overrides, RecordedNames};

    fn methods(overlay: &str) -> Result<Vec<Method>, crate::Error> {
        let method = |verb: &str, name: &str| json!({"id": format!("toys.operations.{name}"), "httpMethod": verb, "path": format!("v1/{name}")});
        let document = json!({
            "name": "toys", "version": "v1", "revision": "20260101", "title": "Toys API",
            "rootUrl": "https://toys.googleapis.com/", "servicePath": "",
            "resources": {"operations": {"methods": {
                "wait": method("POST", "wait"),
                "get": method("GET", "get"),
                "pull": method("POST", "pull"),
            }}},
        });
        let document = Document::parse(document.to_string().as_bytes())?;
        let overrides = Overrides::parse(overlay)?;
        let (api, _) = lower(
            &document,
            &overrides,
            &RecordedNames::default(),
            &Options::default(),
        )?;
        Ok(api
            .resources
            .into_iter()
            .flat_map(|resource| resource.methods)
            .collect())
    }

    #[test]
    fn waiting_methods_and_those_of_the_overlay_get_more_time() {
        let overlay = "[attempt_timeouts]\n\"toys:v1\" = { \"toys.operations.pull\" = 90 }";
        let methods = methods(overlay).expect("it is a document");
        let seconds = |name: &str| {
            let method = methods.iter().find(|method| method.id.ends_with(name));
            method.map(|method| (method.attempt_timeout, method.repeat.clone()))
        };
        assert_eq!(seconds(".wait"), Some((Some(150), Repeat::Always)));
        assert_eq!(seconds(".pull"), Some((Some(90), Repeat::ByVerb)));
        assert_eq!(seconds(".get"), Some((None, Repeat::ByVerb)));
    }

    #[test]
    fn an_entry_that_matches_nothing_is_refused() {
        let error = methods("[attempt_timeouts]\n\"toys:v1\" = { \"toys.nope\" = 90 }");
        let error = error.map_err(|error| error.to_string());
        assert!(
            error.is_err_and(
                |error| error.contains("attempt_timeouts") && error.contains("toys.nope")
            )
        );
    }
}

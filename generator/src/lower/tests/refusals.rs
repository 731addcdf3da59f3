//! Addresses, names and overrides that are refused.

use serde_json::json;

use super::{method, refusal, with};
use crate::RecordedNames;

#[test]
fn overrides_that_match_nothing_are_refused() {
    for overrides in [
        "[streams]\n\"toys:v1\" = [\"toys.nope\"]",
        "[filtering_scopes]\n\"toys:v1\" = [\"https://nope\"]",
        "[default_scopes]\n\"toys:v1\" = { \"toys.*\" = \"https://nope\" }",
        "[examples]\n\"toys:v1\" = \"toys.nope\"",
        "[repeat]\n\"toys:v1\" = { \"toys.nope\" = \"never\" }",
    ] {
        let refused = with(method(json!({})), overrides, &RecordedNames::default());
        assert!(
            refused.is_err_and(|error| error.starts_with("toys:v1: override")),
            "{overrides}"
        );
    }
}

#[test]
fn roots_and_names_that_lead_elsewhere_are_refused() {
    assert!(
        refusal(json!({"rootUrl": "https://evil.example/"})).starts_with("toys:v1: /rootUrl: ")
    );
    assert!(
        refusal(json!({"mtlsRootUrl": "http://toys.mtls.googleapis.com/"}))
            .starts_with("toys:v1: /mtlsRootUrl: ")
    );
    assert!(refusal(json!({"servicePath": "../x/"})).starts_with("toys:v1: /servicePath: "));
    let endpoint =
        json!({"endpoints": [{"location": "eu", "endpointUrl": "https://u@toys.googleapis.com/"}]});
    assert!(refusal(endpoint).starts_with("toys:v1: /endpoints/0/endpointUrl: "));
    assert!(refusal(json!({"version": "v1/../.."})).contains("is not a version of an API"));
    assert!(refusal(json!({"name": "a-b"})).contains("is not a name of an API"));
}

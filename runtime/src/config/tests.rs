use std::fmt::Write as _;

use proptest::collection::vec;
use proptest::prelude::*;

use super::Configuration;
use super::read::from_text;
use super::settings::{Apply, EMULATORS, SETTINGS, Setting};
use crate::builder::ClientBuilder;

const NOTHING: [(&str, &str); 0] = [];

/// A file with a text.
fn file(text: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().expect("there is room for a file");
    std::fs::write(file.path(), text).expect("there is room for a text");
    file
}

/// Some value of a setting, as the environment has it.
fn sample(setting: &Setting, number: u32) -> String {
    match setting.apply {
        Apply::Text(_) => format!("v{number}.example.com"),
        Apply::Duration(_) => format!("{}s", 7 + number),
        Apply::Number(_) | Apply::Bytes(_) => format!("{}", 40 + number),
        Apply::Flag(_) => format!(
            "{}",
            (setting.key != "slow_down_when_refused") ^ (number % 2 == 1)
        ),
        Apply::List(_) => format!("v{number}.example.com, w"),
        Apply::Table(_) => format!("drive=https://v{number}.example.com/"),
    }
}

/// The same value, as a file has it.
fn in_file(setting: &Setting, number: u32) -> String {
    let value = sample(setting, number);
    let value = match setting.apply {
        Apply::Text(_) | Apply::Duration(_) => format!("{value:?}"),
        Apply::Number(_) | Apply::Bytes(_) | Apply::Flag(_) => value,
        Apply::List(_) => format!("{:?}", value.split(", ").collect::<Vec<_>>()),
        Apply::Table(_) => format!("{{ {} }}", value.replace('=', " = \"") + "\""),
    };
    format!("{} = {value}\n", setting.key)
}

fn set(builder: ClientBuilder, setting: &Setting, number: u32) -> ClientBuilder {
    from_text(builder, setting.apply, &sample(setting, number)).expect("samples are right")
}

fn print(builder: &ClientBuilder) -> String {
    format!("{builder:#?}")
}

#[test]
fn every_setting_is_the_same_from_the_file_and_from_the_environment() {
    for setting in SETTINGS {
        let file = file(&in_file(setting, 0));
        let from_file = Configuration::new().file(file.path()).builder();
        let from_file = print(&from_file.expect("the file is right"));
        let named = [
            Some(setting.variable()),
            setting.shared_variable.map(str::to_owned),
        ];
        for variable in named.into_iter().flatten() {
            let environment = Configuration::new().variables([(variable, sample(setting, 0))]);
            let from_environment = environment.builder().expect("the environment is right");
            assert_eq!(print(&from_environment), from_file, "{}", setting.key);
        }
        let default = print(&ClientBuilder::new());
        assert_ne!(from_file, default, "{}", setting.key);
        assert_eq!(from_file, print(&set(ClientBuilder::new(), setting, 0)));
    }
}

#[test]
fn the_table_in_the_documentation_is_complete_and_in_order() {
    let documented: Vec<_> = include_str!("mod.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("//! | `"))
        .filter(|row| cfg!(feature = "rate-limit") || !row.contains("feature `rate-limit`"))
        .filter(|row| cfg!(feature = "hyper") || !row.contains("feature `hyper`"))
        .map(|row| row.split(" | ").take(3).collect::<Vec<_>>().join(" | "))
        .collect();
    let settings = SETTINGS.iter().map(|setting| {
        let shared = setting.shared_variable.map(|name| format!(", `{name}`"));
        let variables = format!("`{}`{}", setting.variable(), shared.unwrap_or_default());
        let type_ = match setting.apply {
            Apply::Text(_) => "text",
            Apply::Duration(_) => "duration",
            Apply::Number(_) | Apply::Bytes(_) => "number",
            Apply::Flag(_) => "true or false",
            Apply::List(_) => "list",
            Apply::Table(_) => "table",
        };
        format!("{}` | {variables} | {type_}", setting.key)
    });
    let emulators = EMULATORS.map(|(name, api)| format!("emulators.{api}` | `{name}` | text"));
    let settings: Vec<_> = settings.chain(emulators).collect();
    assert_eq!(documented, settings);
}

proptest! {
    /// Each setting is set in some of the layers: file, shared variable, own variable, builder.
    #[test]
    fn the_last_layer_that_has_a_setting_decides(
        layers in vec(0_u8..16, SETTINGS.len()),
        file_first: bool,
    ) {
        let mut text = String::new();
        let mut variables = Vec::new();
        let mut expected = ClientBuilder::new();
        for (setting, layers) in SETTINGS.iter().zip(&layers) {
            let mut last = None;
            if layers & 1 != 0 {
                text.push_str(&in_file(setting, 0));
                last = Some(0);
            }
            if let Some(name) = setting.shared_variable.filter(|_| layers & 2 != 0) {
                variables.push((name.to_owned(), sample(setting, 1)));
                last = Some(1);
            }
            if layers & 4 != 0 {
                // First, because their order means nothing.
                variables.insert(0, (setting.variable(), sample(setting, 2)));
                last = Some(2);
            }
            if layers & 8 != 0 {
                last = Some(3);
            }
            if setting.key == "allow_hosts" {
                // What is allowed adds up.
                for number in [0, 2, 3].into_iter().filter(|number| layers >> number & 1 != 0) {
                    expected = set(expected, setting, number);
                }
            } else if let Some(number) = last.filter(|_| setting.key != "emulators") {
                expected = set(expected, setting, number);
            }
        }
        let file = file(&text);
        let configuration = Configuration::new();
        let configuration = if file_first {
            configuration.file(file.path()).variables(variables)
        } else {
            configuration.variables(variables).file(file.path())
        };
        let mut builder = configuration.builder().expect("all values are right");
        for (setting, layers) in SETTINGS.iter().zip(&layers) {
            if layers & 8 != 0 {
                builder = set(builder, setting, 3);
            }
        }
        // Roots and emulators are one thing to a client: whichever is in the later layer wins, and in one layer the
        // emulator.
        let of = |key| SETTINGS.iter().position(|setting| setting.key == key);
        let (roots, emulators) = (of("roots").expect("is there"), of("emulators").expect("is there"));
        for number in [0, 2, 3] {
            for index in [roots, emulators] {
                if layers[index] >> number & 1 != 0 {
                    expected = set(expected, &SETTINGS[index], number);
                }
            }
        }
        prop_assert_eq!(print(&builder), print(&expected));
    }

    #[test]
    fn no_file_and_no_value_panics(text in "\\PC*", key in 0..SETTINGS.len()) {
        let file = file(&text);
        let _refused = Configuration::new().file(file.path()).builder();
        let mut line = String::new();
        write!(line, "{} = {text:?}", SETTINGS[key].key).expect("there is room for it");
        std::fs::write(file.path(), line).expect("there is room for it");
        let _refused = Configuration::new().file(file.path()).builder();
        let variables = [(SETTINGS[key].variable(), text)];
        let _refused = Configuration::new().variables(variables).builder();
    }
}

fn refused(text: &str) -> String {
    let file = file(text);
    let error = Configuration::new().file(file.path()).builder();
    let error = error.expect_err("the file is wrong");
    assert!(error.is_configuration());
    let path = format!("{}:", file.path().display());
    let error = error.to_string();
    let reason = error.strip_prefix(&path);
    reason.expect("the error names the file").to_owned()
}

fn refused_variable(name: &str, value: &str) -> String {
    let configuration = Configuration::new().variables([(name, value)]);
    let error = configuration.builder().expect_err("it is wrong");
    assert!(error.is_configuration());
    error.to_string()
}

#[test]
fn errors_of_a_file_say_where_and_what() {
    for (text, reason) in [
        (
            "timeout = \"2m\"\n\ntimout = 1\n",
            "3: `timout` is not a setting; is `timeout` meant?",
        ),
        (
            "[retry]\nattemps = 5",
            "2: `retry.attemps` is not a setting; is `retry.attempts` meant?",
        ),
        ("[retri]\nattempts = 5", "1: `retri` is not a setting"),
        (
            "[emulator]\n",
            "1: `emulator` is not a setting; is `emulators` meant?",
        ),
        ("[application]\nname = 1", "1: `application`: must be text"),
        ("retry = 5", "1: `retry` is not a setting"),
        (
            "timeout = 5",
            "1: `timeout`: must be a duration such as `30s`, `500ms` or `2m`",
        ),
        ("timeout = \"5\"", "1: `timeout`: must be a duration"),
        ("timeout = \"-5s\"", "1: `timeout`: must be a duration"),
        ("timeout = \"5 weeks\"", "1: `timeout`: must be a duration"),
        (
            "timeout = \"99999999999999999999s\"",
            "1: `timeout`: must be a duration",
        ),
        (
            "timeout = \"9999999999999999999h\"",
            "1: `timeout`: must be a duration",
        ),
        (
            "\n[retry]\nattempts = -1",
            "3: `retry.attempts`: must be a whole number",
        ),
        (
            "retry.attempts = 4294967296",
            "1: `retry.attempts`: must be a whole number",
        ),
        (
            "retry.attempts = 1.5",
            "1: `retry.attempts`: must be a whole number",
        ),
        (
            "allow_http_loopback = \"yes\"",
            "1: `allow_http_loopback`: must be true or false",
        ),
        ("scopes = \"a b\"", "1: `scopes`: must be a list of texts"),
        ("scopes = [\n1]", "1: `scopes`: must be a list of texts"),
        (
            "roots = [\"https://x\"]",
            "1: `roots`: must be a table of texts by API",
        ),
        (
            "[roots]\ndrive = \"http://example.com\"",
            "1: `roots`: root URL `http://example.com` must be https",
        ),
        (
            "universe_domain = \"a b\"",
            "1: `universe_domain`: `a b` is not a domain",
        ),
        (
            "quota_project = \"a\\nb\"",
            "1: `quota_project`: the value of the header `x-goog-user-project`",
        ),
        ("a = 1\na = 2", "2: duplicate key"),
        ("timeout = ", "1: "),
    ] {
        let error = refused(text);
        assert!(error.starts_with(reason), "{text:?}: {error}");
    }
    let missing = Configuration::new().file("there/is/none.toml").builder();
    let missing = missing.expect_err("there is no such file").to_string();
    assert!(
        missing.starts_with("cannot read there/is/none.toml: "),
        "{missing}"
    );
}

#[test]
fn errors_of_the_environment_name_the_variable_and_not_its_value() {
    let must = |name: &str, what: &str| format!("the environment variable {name}: must be {what}");
    assert_eq!(
        refused_variable("GAPI_TIMEOUT", "s3cret"),
        must("GAPI_TIMEOUT", "a duration such as `30s`, `500ms` or `2m`")
    );
    assert_eq!(
        refused_variable("GAPI_RETRY_ATTEMPTS", "+3"),
        must(
            "GAPI_RETRY_ATTEMPTS",
            "a whole number that is not negative and not too large"
        )
    );
    assert_eq!(
        refused_variable("GAPI_ALLOW_HTTP_LOOPBACK", "1"),
        must("GAPI_ALLOW_HTTP_LOOPBACK", "true or false")
    );
    assert_eq!(
        refused_variable("GAPI_ROOTS", "s3cret"),
        must("GAPI_ROOTS", "a table of texts by API")
    );
    assert_eq!(
        refused_variable("GAPI_TIMOUT", "s3cret"),
        "the environment variable GAPI_TIMOUT is not a setting; is `GAPI_TIMEOUT` meant?"
    );
    for (name, value) in [
        ("GAPI_ROOTS", "drive=https://user:s3cret@example.com/"),
        ("GAPI_ROOTS", "drive=https://example.com/?key=s3cret"),
        ("STORAGE_EMULATOR_HOST", "user:s3cret@example.com"),
        ("GAPI_QUOTA_PROJECT", "s3cret\n!"),
        ("GOOGLE_CLOUD_QUOTA_PROJECT", "s3cret\n!"),
    ] {
        let error = refused_variable(name, value);
        assert!(error.contains(name) && !error.contains("s3cret"), "{error}");
    }
}

#[cfg(unix)]
#[test]
fn values_that_are_not_text_are_refused_where_they_matter() {
    use std::ffi::OsString;
    use std::os::unix::ffi::OsStringExt as _;
    let broken = OsString::from_vec(vec![0xff]);
    let variables = |name: &str| Configuration::new().variables([(name, broken.clone())]);
    let error = variables("GAPI_SCOPES")
        .builder()
        .expect_err("it is no text");
    assert_eq!(
        error.to_string(),
        "the environment variable GAPI_SCOPES: is not UTF-8"
    );
    let _fine = variables("PATH")
        .builder()
        .expect("it is nobody's business");
}

#[test]
fn variables_that_are_empty_or_for_others_do_nothing() {
    let names = SETTINGS.iter().map(Setting::variable);
    let emulators = EMULATORS.iter().map(|(name, _)| (*name).to_owned());
    let empty = names.chain(emulators).map(|name| (name, ""));
    let others = [
        ("PATH", "/bin"),
        ("GAPI", "x"),
        ("gapi_timeout", "x"),
        ("GOOGLE_CLOUD_PROJECT", "x"),
    ];
    let others = others.map(|(name, value)| (name.to_owned(), value));
    let builder = Configuration::new()
        .variables(empty.chain(others))
        .builder();
    let builder = builder.expect("nothing is set");
    assert_eq!(print(&builder), print(&ClientBuilder::new()));
    let builder = Configuration::new().variables(NOTHING).builder();
    assert_eq!(
        print(&builder.expect("nothing is set")),
        print(&ClientBuilder::new())
    );
}

#[test]
fn durations_have_a_unit() {
    for (text, millis) in [
        ("500ms", 500),
        ("0s", 0),
        ("30s", 30_000),
        ("2 m", 120_000),
        ("1h", 3_600_000),
    ] {
        let builder = Configuration::new()
            .variables([("GAPI_TIMEOUT", text)])
            .builder();
        let expected = ClientBuilder::new().timeout(std::time::Duration::from_millis(millis));
        assert_eq!(
            print(&builder.expect("it is a duration")),
            print(&expected),
            "{text}"
        );
    }
}

#[test]
fn values_are_not_printed() {
    let configuration = Configuration::new().variables([("OTHER_TOKEN", "s3cret")]);
    assert!(!format!("{configuration:?}").contains("s3cret"));
}

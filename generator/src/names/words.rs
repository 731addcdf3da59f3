//! Splitting wire names into words, and joining words the way Rust writes each kind of name.

use heck::ToSnakeCase as _;

/// The words of a wire name, in lower case: `iCalUID` is `i cal uid`, `vmIPs` is `vm ips`, `$ref` is `ref`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Words(Vec<String>);

impl Words {
    /// Splits a wire name; whatever is not an ASCII letter or digit separates.
    pub(crate) fn of(wire: &str) -> Self {
        let snake = plain(wire).to_snake_case();
        Self(
            snake
                .split('_')
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect(),
        )
    }

    /// Whether the name had no letter and no digit.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `created_time`
    pub(crate) fn snake(&self) -> String {
        self.0.join("_")
    }

    /// `CREATED_TIME`
    pub(crate) fn shouty(&self) -> String {
        self.snake().to_ascii_uppercase()
    }

    /// `created-time`
    pub(crate) fn kebab(&self) -> String {
        self.0.join("-")
    }

    /// `CreatedTime`
    pub(crate) fn upper_camel(&self) -> String {
        self.camel(true)
    }

    /// `createdTime`
    pub(crate) fn lower_camel(&self) -> String {
        self.camel(false)
    }

    fn camel(&self, mut capital: bool) -> String {
        let mut name = String::new();
        for word in &self.0 {
            let mut chars = word.chars();
            let first = chars.next().into_iter();
            // `VERSION_1_2` is `Version1_2`: without the underscore it would read as another version.
            if word.starts_with(|c: char| c.is_ascii_digit())
                && name.ends_with(|c: char| c.is_ascii_digit())
            {
                name.push('_');
            }
            name.extend(first.map(|c| if capital { c.to_ascii_uppercase() } else { c }));
            name.extend(chars);
            capital = true;
        }
        name
    }
}

/// The name in ASCII, with the few spellings whose capitals do not start words.
fn plain(wire: &str) -> String {
    let ascii: String = wire
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    plural_acronyms(&ascii.replace("IPv", "Ipv").replace("OAuth", "Oauth"))
}

/// `vmIPs` is two words, `vm` and `ips`: the `s` belongs to the capitals before it.
fn plural_acronyms(name: &str) -> String {
    let mut bytes = name.as_bytes().to_vec();
    let mut run = 0;
    for index in 0..bytes.len() {
        if bytes[index].is_ascii_uppercase() {
            run += 1;
            continue;
        }
        let ends_word = !bytes.get(index + 1).is_some_and(u8::is_ascii_lowercase);
        if run > 1 && bytes[index] == b's' && ends_word {
            bytes[index + 1 - run..index].make_ascii_lowercase();
        }
        run = 0;
    }
    String::from_utf8(bytes).unwrap_or_else(|_| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn words_are_found_whatever_separates_them() {
        for (wire, snake) in [
            ("createdTime", "created_time"),
            ("iCalUID", "i_cal_uid"),
            ("HTTPHealthCheck", "http_health_check"),
            ("$.xgafv", "xgafv"),
            ("@type", "type"),
            ("_type", "type"),
            ("end-date", "end_date"),
            (
                "options.requestedPolicyVersion",
                "options_requested_policy_version",
            ),
            ("sha256Hash", "sha256_hash"),
            ("IPv4Address", "ipv4_address"),
            ("useOAuth2", "use_oauth2"),
            ("vmIPs", "vm_ips"),
            ("URLsFound", "urls_found"),
            ("IDs", "ids"),
            ("DNSSEC", "dnssec"),
            ("naïve", "na_ve"),
        ] {
            assert_eq!(Words::of(wire).snake(), snake, "{wire}");
        }
    }

    #[test]
    fn digits_of_different_words_stay_apart() {
        assert_eq!(Words::of("VERSION_1_2").upper_camel(), "Version1_2");
        assert_eq!(Words::of("N1_STANDARD_1").upper_camel(), "N1Standard1");
    }

    #[test]
    fn a_name_without_letters_has_no_words() {
        assert!(Words::of("$.-").is_empty());
    }
}

//! Path templates: `v1/{+name}:cancel` in segments.

use crate::Error;
use crate::discovery::pointer::Pointer;
use crate::ir::{PathTemplate, Segment};

use super::address;

/// Compiles a template. Only `{name}` and `{+name}` are known; any other form of RFC 6570 is refused.
pub(super) fn compile(path: &str, at: &Pointer<'_>) -> Result<PathTemplate, Error> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let unbalanced = || at.error(format!("the braces of {path:?} do not match"));
    let mut segments = Vec::new();
    let mut rest = path;
    while let Some(open) = rest.find(['{', '}']) {
        if rest[open..].starts_with('}') {
            return Err(unbalanced());
        }
        if open > 0 {
            segments.push(Segment::Text(rest[..open].to_owned()));
        }
        let inside = &rest[open + 1..];
        let close = inside
            .find(['{', '}'])
            .filter(|&end| inside[end..].starts_with('}'));
        let close = close.ok_or_else(unbalanced)?;
        segments.push(variable(&inside[..close], at)?);
        rest = &inside[close + 1..];
    }
    if !rest.is_empty() {
        segments.push(Segment::Text(rest.to_owned()));
    }
    // After the variables, so that one of a form we do not know is called that.
    address::check_path(path, at)?;
    Ok(PathTemplate { segments })
}

fn variable(expression: &str, at: &Pointer<'_>) -> Result<Segment, Error> {
    let (reserved, name) = match expression.strip_prefix('+') {
        Some(name) => (true, name),
        None => (false, expression),
    };
    let known = |b: u8| b.is_ascii_alphanumeric() || b"_.$-".contains(&b);
    if name.is_empty() || !name.bytes().all(known) {
        return Err(at.error(format!(
            "the template {{{expression}}} is not one of {{name}} and {{+name}}"
        )));
    }
    Ok(if reserved {
        Segment::Reserved(name.to_owned())
    } else {
        Segment::Value(name.to_owned())
    })
}

/// Names of the variables, in order.
pub(super) fn variables(template: &PathTemplate) -> impl Iterator<Item = &str> {
    template
        .segments
        .iter()
        .filter_map(|segment| match segment {
            Segment::Text(_) => None,
            Segment::Value(name) | Segment::Reserved(name) => Some(name.as_str()),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segments(path: &str) -> Result<Vec<Segment>, String> {
        compile(path, &Pointer::ROOT.member("path"))
            .map(|template| template.segments)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn text_and_variables_alternate() {
        assert_eq!(
            segments("v1/{+name}:cancel/{a}{b}"),
            Ok(vec![
                Segment::Text("v1/".into()),
                Segment::Reserved("name".into()),
                Segment::Text(":cancel/".into()),
                Segment::Value("a".into()),
                Segment::Value("b".into()),
            ])
        );
        assert_eq!(segments(""), Ok(vec![]));
    }

    #[test]
    fn other_forms_are_refused_by_name() {
        for form in [
            "{/a}", "{?a}", "{&a}", "{#a}", "{;a}", "{.a*}", "{a*}", "{a:3}", "{a,b}", "{}", "{+}",
        ] {
            assert!(segments(form).is_err(), "{form}");
        }
        assert_eq!(
            segments("x/{a*}"),
            Err("/path: the template {a*} is not one of {name} and {+name}".into())
        );
    }

    #[test]
    fn braces_must_match() {
        for path in ["{a", "a}", "{a{b}}", "{a}}"] {
            assert!(segments(path).is_err(), "{path}");
        }
    }
}

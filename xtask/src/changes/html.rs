//! The report as one page that needs nothing else: no script, no font, no address.

use std::fmt::Write as _;

use gapi_generator::compare::{Change, Effect};

use super::text::{step, summary};
use super::{Report, Verdict};

const STYLE: &str = include_str!("page.css");

const EFFECTS: [Effect; 3] = [Effect::Breaking, Effect::Compatible, Effect::Documentation];

pub(super) fn write(report: &Report) -> String {
    let mut out =
        String::from("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    // Text of a document is escaped; should that ever fail, the page still runs and fetches nothing.
    out.push_str(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>API changes</title>\n",
    );
    let _infallible = write!(
        out,
        "<style>\n{STYLE}</style>\n</head>\n<body>\n<h1>API changes</h1>\n"
    );
    let _infallible = writeln!(
        out,
        "<p>From <code>{}</code> to <code>{}</code>. {}.</p>",
        escape(&report.old),
        escape(&report.new),
        summary(report)
    );
    for effect in EFFECTS {
        let checked = if effect == Effect::Documentation {
            ""
        } else {
            " checked"
        };
        let _infallible = writeln!(
            out,
            "<label class=\"filter\"><input type=\"checkbox\" id=\"{effect}\"{checked}> {effect}</label>"
        );
    }
    overview(&mut out, report);
    for verdict in report.changed() {
        api(&mut out, report, verdict);
    }
    out.push_str("</body>\n</html>\n");
    out
}

fn overview(out: &mut String, report: &Report) {
    out.push_str("<table>\n<tr><th>API</th><th>revision</th><th>version</th>");
    for effect in EFFECTS {
        let _infallible = write!(out, "<th class=\"number\">{effect}</th>");
    }
    out.push_str("</tr>\n");
    for verdict in report.changed() {
        let (revision, step) = match verdict {
            Verdict::Compared(changes) => (
                format!("{} → {}", changes.old_revision, changes.new_revision),
                step(verdict.step()),
            ),
            Verdict::Added { revision, .. } => (revision.clone(), "a new crate"),
            Verdict::Removed { revision, .. } => (revision.clone(), "no longer there"),
        };
        let name = escape(verdict.api());
        let _infallible = write!(
            out,
            "<tr><td><a href=\"#{name}\">{name}</a></td><td>{}</td><td>{step}</td>",
            escape(&revision)
        );
        for effect in EFFECTS {
            let class = match effect {
                Effect::Breaking if verdict.count(effect) > 0 => "number breaking-text",
                _ => "number",
            };
            let _infallible = write!(out, "<td class=\"{class}\">{}</td>", verdict.count(effect));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</table>\n");
}

fn api(out: &mut String, report: &Report, verdict: &Verdict) {
    let Verdict::Compared(changes) = verdict else {
        return;
    };
    let open = if verdict.count(Effect::Breaking) > 0 {
        " open"
    } else {
        ""
    };
    let name = escape(&changes.api);
    let _infallible = writeln!(
        out,
        "<details id=\"{name}\"{open}>\n<summary>{name}<span>{} → {}, {}</span></summary>\n<ul>",
        escape(&changes.old_revision),
        escape(&changes.new_revision),
        step(verdict.step())
    );
    for change in report.listed(changes) {
        item(out, change);
    }
    out.push_str("</ul>\n</details>\n");
}

fn item(out: &mut String, change: &Change) {
    let Change {
        effect,
        subject,
        action,
        rust_path,
        wire_name,
        detail,
    } = change;
    let _infallible = write!(
        out,
        "<li class=\"{effect}\"><b>{subject} {action}</b> <code>{}</code>",
        escape(rust_path)
    );
    if !detail.is_empty() {
        let _infallible = write!(out, ": {}", prose(detail));
    }
    if !wire_name.is_empty() {
        let _infallible = write!(
            out,
            "<small>on the wire <code>{}</code></small>",
            escape(wire_name)
        );
    }
    out.push_str("</li>\n");
}

/// Text with code spans of ours in it.
fn prose(text: &str) -> String {
    let mut out = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 1 {
            let _infallible = write!(out, "<code>{}</code>", escape(part));
        } else {
            out.push_str(&escape(part));
        }
    }
    out
}

/// Text as HTML, for elements and attributes.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // What hides or reorders is shown.
            c if c.is_control()
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}') =>
            {
                out.extend(c.escape_default());
            }
            c => out.push(c),
        }
    }
    out
}

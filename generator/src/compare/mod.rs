//! What a new revision of an API changes for the users of its crate, and for what goes over the wire.
//!
//! Two lowered APIs are each spread out into a surface (`surface.rs`): every item that a user or a server can see,
//! by what it is in the document. What is compared are the items of the two surfaces, all by the same rules.

mod surface;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::fmt;

use self::surface::{Facet, Item, Rule, Surface};
use serde::Serialize;

use crate::ir::Api;

/// What a change asks of people who use the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Words only.
    Documentation,
    /// Programs that compile go on to compile and to mean the same.
    Compatible,
    /// A program can cease to compile, or to do what it did.
    Breaking,
}

/// What a change concerns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// The service as a whole: where it is and how it speaks.
    Service,
    /// A regional endpoint.
    Endpoint,
    /// A scope.
    Scope,
    /// A cargo feature.
    Feature,
    /// A resource.
    Resource,
    /// A method.
    Method,
    /// A parameter of a method, or of all of them.
    Parameter,
    /// A schema: a struct, an enum or another name.
    Schema,
    /// A property of a schema.
    Field,
    /// A value of an enum.
    EnumValue,
}

/// What became of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// It was not there before.
    Added,
    /// It is no longer there.
    Removed,
    /// It is there, and is not what it was.
    Changed,
    /// It has another name in Rust, which recorded names should have kept from happening.
    Renamed,
    /// It became deprecated, or ceased to be.
    Deprecation,
}

/// One difference between two revisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// How much it matters.
    pub effect: Effect,
    /// What it concerns.
    pub subject: Subject,
    /// What became of it.
    pub action: Action,
    /// Where users find it, such as `gapi_drive_v3::schemas::File::size`.
    pub rust_path: String,
    /// What it is in the document, such as `File.size` or `drive.files.list`.
    pub wire_name: String,
    /// What is different, in words; empty where the action says it all.
    pub detail: String,
}

/// The step that a version takes, by the rules of semantic versioning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Nothing changed.
    None,
    /// `1.2.3` to `1.2.4`.
    Patch,
    /// `1.2.3` to `1.3.0`.
    Minor,
    /// `1.2.3` to `2.0.0`.
    Major,
}

/// Everything that differs between two revisions of an API, what matters most first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Changes {
    /// The API, such as `drive:v3`.
    pub api: String,
    /// The revision before.
    pub old_revision: String,
    /// The revision after.
    pub new_revision: String,
    /// The differences.
    pub list: Vec<Change>,
}

impl Changes {
    /// The step that the crate's version has to take.
    pub fn step(&self) -> Step {
        match self.list.iter().map(|change| change.effect).max() {
            None => Step::None,
            Some(Effect::Documentation) => Step::Patch,
            Some(Effect::Compatible) => Step::Minor,
            Some(Effect::Breaking) => Step::Major,
        }
    }

    /// The differences with this effect.
    pub fn with(&self, effect: Effect) -> impl Iterator<Item = &Change> {
        self.list
            .iter()
            .filter(move |change| change.effect == effect)
    }
}

/// Compares two revisions of an API, which must have been lowered with names that last: those of the old one recorded
/// for the new one.
pub fn compare(old: &Api, new: &Api) -> Changes {
    let (before, after) = (Surface::of(old), Surface::of(new));
    let mut list = Vec::new();
    let keys: BTreeSet<_> = before.items.keys().chain(after.items.keys()).collect();
    for key in keys {
        match (before.items.get(key), after.items.get(key)) {
            (Some(old), Some(new)) => changed(&mut list, old, new),
            (Some(old), None) => list.push(old.change(Effect::Breaking, Action::Removed, "")),
            (None, Some(new)) => list.push(new.change(Effect::Compatible, Action::Added, "")),
            (None, None) => {}
        }
    }
    list = without_what_goes_along(list);
    list.sort_by(|a, b| {
        let order = |change: &Change| {
            (
                std::cmp::Reverse(change.effect),
                change.subject,
                change.action,
            )
        };
        order(a)
            .cmp(&order(b))
            .then_with(|| a.wire_name.cmp(&b.wire_name))
            .then_with(|| a.detail.cmp(&b.detail))
    });
    Changes {
        api: format!("{}:{}", new.name, new.version),
        old_revision: old.revision.clone(),
        new_revision: new.revision.clone(),
        list,
    }
}

/// Adds what differs between two states of one item.
fn changed(list: &mut Vec<Change>, old: &Item, new: &Item) {
    let mut add = |effect, action, detail: String| list.push(new.change(effect, action, &detail));
    if old.rust_path != new.rust_path {
        let detail = format!("`{}` is now `{}`", old.rust_path, new.rust_path);
        add(Effect::Breaking, Action::Renamed, detail);
    }
    let names: BTreeSet<&str> = [old, new]
        .into_iter()
        .flat_map(|item| item.facets.iter().map(|facet| facet.name))
        .collect();
    for name in names {
        if let Some((effect, detail)) = facet_change(name, old.facet(name), new.facet(name)) {
            add(effect, Action::Changed, detail);
        }
    }
    if !covers(&new.gate, &old.gate) {
        let detail = format!(
            "it needed {} and needs {}",
            features(&old.gate),
            features(&new.gate)
        );
        add(Effect::Breaking, Action::Changed, detail);
    } else if old.gate != new.gate {
        let detail = format!(
            "it needed {} and needs {} now",
            features(&old.gate),
            features(&new.gate)
        );
        add(Effect::Compatible, Action::Changed, detail);
    }
    match (old.deprecated, new.deprecated) {
        (false, true) => add(
            Effect::Compatible,
            Action::Deprecation,
            "deprecated".to_owned(),
        ),
        (true, false) => {
            add(
                Effect::Compatible,
                Action::Deprecation,
                "no longer deprecated".to_owned(),
            );
        }
        _ => {}
    }
    if old.docs != new.docs {
        add(
            Effect::Documentation,
            Action::Changed,
            "its description".to_owned(),
        );
    }
}

/// What a facet that is not as it was means.
fn facet_change(name: &str, old: Option<&Facet>, new: Option<&Facet>) -> Option<(Effect, String)> {
    Some(match (old, new) {
        (Some(old), Some(new)) if old.is_like(new) => return None,
        (Some(old), Some(new)) => {
            let effect = match new.rule {
                Rule::Fixed | Rule::Ability => Effect::Breaking,
                Rule::Free => Effect::Compatible,
            };
            (
                effect,
                format!("{name}: {}", difference(&old.text, &new.text)),
            )
        }
        (None, Some(new)) => {
            let effect = match new.rule {
                Rule::Fixed => Effect::Breaking,
                Rule::Ability | Rule::Free => Effect::Compatible,
            };
            (effect, format!("{name}: now {}", new.text))
        }
        (Some(old), None) => {
            let effect = match old.rule {
                Rule::Fixed | Rule::Ability => Effect::Breaking,
                Rule::Free => Effect::Compatible,
            };
            (effect, format!("{name}: no longer {}", old.text))
        }
        (None, None) => return None,
    })
}

/// What became of a text; of a list, only what was added and what is gone.
fn difference(old: &str, new: &str) -> String {
    let (before, after): (Vec<&str>, Vec<&str>) =
        (old.split(", ").collect(), new.split(", ").collect());
    let is_list = |items: &[&str]| {
        items.len() > 1
            && items
                .iter()
                .all(|item| item.starts_with('`') && item.ends_with('`'))
    };
    if !is_list(&before) && !is_list(&after) {
        return format!("{old} is now {new}");
    }
    let without = |these: &[&str], others: &[&str]| -> Vec<String> {
        let left = these.iter().filter(|item| !others.contains(item));
        left.map(|item| (*item).to_owned()).collect()
    };
    let told = |what: &str, items: Vec<String>| {
        (!items.is_empty()).then(|| format!("{what} {}", items.join(", ")))
    };
    let told: Vec<String> = told("with", without(&after, &before))
        .into_iter()
        .chain(told("without", without(&before, &after)))
        .collect();
    if told.is_empty() {
        return "in another order".to_owned();
    }
    told.join(", ")
}

/// Whether whoever could use something under `old` features can under `new` ones. None is needed where there are none.
fn covers(new: &[String], old: &[String]) -> bool {
    new.is_empty() || !old.is_empty() && old.iter().all(|feature| new.contains(feature))
}

fn features(gate: &[String]) -> String {
    match gate {
        [] => "no feature".to_owned(),
        [one] => format!("the feature `{one}`"),
        several => format!("one of the features `{}`", several.join("`, `")),
    }
}

/// Leaves out what was added or removed with something that it is a part of.
fn without_what_goes_along(list: Vec<Change>) -> Vec<Change> {
    let whole = |change: &&Change| matches!(change.action, Action::Added | Action::Removed);
    let paths: BTreeSet<(Action, String)> = list
        .iter()
        .filter(whole)
        .map(|change| (change.action, change.rust_path.clone()))
        .collect();
    let names: BTreeSet<(Action, Subject, String)> = list
        .iter()
        .filter(whole)
        .map(|change| (change.action, change.subject, change.wire_name.clone()))
        .collect();
    let goes_along = |change: &Change| {
        // `resources::files::Files::get` with `resources::files::Files`.
        let within_path = path_parents(&change.rust_path)
            .any(|parent| paths.contains(&(change.action, parent.to_owned())));
        // The setters of a method and the types that are inline in it have its name on the wire.
        let within_name = || {
            let owners = [
                Subject::Resource,
                Subject::Method,
                Subject::Parameter,
                Subject::Field,
                Subject::Schema,
            ];
            let parents = name_parents(&change.wire_name).flat_map(|parent| {
                owners.map(|subject| (change.action, subject, parent.to_owned()))
            });
            let is_inline = change.subject == Subject::Schema
                && [Subject::Parameter, Subject::Field]
                    .map(|subject| (change.action, subject, change.wire_name.clone()))
                    .iter()
                    .any(|owner| names.contains(owner));
            is_inline || parents.into_iter().any(|owner| names.contains(&owner))
        };
        within_path
            || matches!(
                change.subject,
                Subject::Resource
                    | Subject::Parameter
                    | Subject::Schema
                    | Subject::Field
                    | Subject::EnumValue
            ) && within_name()
    };
    list.into_iter()
        .filter(|change| !goes_along(change))
        .collect()
}

/// What a Rust path is below.
fn path_parents(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices("::").map(|(at, _)| &path[..at])
}

/// What a name on the wire is a part of: `File.labels[]` is one of `File.labels` and of `File`.
fn name_parents(name: &str) -> impl Iterator<Item = &str> {
    name.rmatch_indices(['.', '=', '[', '{'])
        .map(|(at, _)| &name[..at])
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Breaking => "breaking",
            Self::Compatible => "compatible",
            Self::Documentation => "documentation",
        })
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Service => "service",
            Self::Endpoint => "endpoint",
            Self::Scope => "scope",
            Self::Feature => "feature",
            Self::Resource => "resource",
            Self::Method => "method",
            Self::Parameter => "parameter",
            Self::Schema => "schema",
            Self::Field => "field",
            Self::EnumValue => "enum value",
        })
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Renamed => "renamed",
            Self::Deprecation => "deprecation",
        })
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

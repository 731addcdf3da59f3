//! Properties of masks and partial structs, on random values.

use std::collections::BTreeMap;

use gapi_runtime::{FieldMask, Partial, Record, json, partial};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;

use crate::api::{File, User};

partial! {
    struct Row of File {
        name: Option<String>,
        size: Option<i64>,
        trashed: Option<bool>,
        labels: BTreeMap<String, String>,
        owner: Option<Owner>,
        editors: Vec<Owner>,
        users_by_role: BTreeMap<String, Owner>,
    }
}

partial! {
    struct Owner of User {
        display_name: String,
        quota: Option<u64>,
    }
}

fn user() -> impl Strategy<Value = User> {
    let parts = (
        any::<String>(),
        option::of(any::<u64>()),
        option::of(any::<String>()),
    );
    parts.prop_map(|(name, quota, email)| {
        let mut user = User::default().display_name(name);
        (user.quota, user.email) = (quota, email);
        user
    })
}

prop_compose! {
    fn file()(
        name in option::of(any::<String>()),
        size in option::of(any::<i64>()),
        trashed in option::of(any::<bool>()),
        ratio in option::of(any::<f64>().prop_filter("equal to itself", |ratio| !ratio.is_nan())),
        labels in option::of(btree_map(any::<String>(), any::<String>(), 0..3)),
        owner in option::of(user()),
        editors in option::of(vec(user(), 0..3)),
        users_by_role in option::of(btree_map(any::<String>(), user(), 0..3)),
        unknown in option::of(any::<String>()),
    ) -> File {
        let mut file = File::default();
        (file.name, file.size, file.trashed, file.ratio) = (name, size, trashed, ratio);
        (file.labels, file.owner) = (labels, owner.map(Box::new));
        (file.editors, file.users_by_role) = (editors, users_by_role);
        if let Some(unknown) = unknown {
            file.set_unknown("brandNew", &unknown.into());
        }
        file
    }
}

/// A name of a property: any text that is not nothing.
fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z][a-zA-Z0-9]{0,8}",
        "[ -~]{1,8}",
        any::<String>().prop_filter("a name", |name| !name.is_empty())
    ]
}

fn part_of(user: &User) -> Owner {
    Owner {
        display_name: user.display_name.clone().unwrap_or_default(),
        quota: user.quota,
    }
}

proptest! {
    #[test]
    fn a_part_decodes_what_the_whole_encodes(file in file()) {
        let row: Row = json::from_slice(&json::to_vec(&file)).unwrap();
        let expected = Row {
            name: file.name,
            size: file.size,
            trashed: file.trashed,
            labels: file.labels.unwrap_or_default(),
            owner: file.owner.as_deref().map(part_of),
            editors: file.editors.iter().flatten().map(part_of).collect(),
            users_by_role: file.users_by_role.into_iter().flatten().map(|(role, user)| (role, part_of(&user))).collect(),
        };
        prop_assert_eq!(row, expected);
    }

    #[test]
    fn no_text_makes_a_part_panic(text in "[\\[\\]{}:,\"a-z0-9]{0,40}") {
        let _read = json::from_slice::<Row>(text.as_bytes());
    }

    #[test]
    fn a_record_keeps_all_that_its_mask_names(file in file()) {
        if let Ok(mask) = FieldMask::of(&file) {
            let kept = file.clone().only(mask.paths()).unwrap();
            prop_assert_eq!(kept, file);
        }
    }

    #[test]
    fn names_of_any_kind_are_printed_so_that_they_are_found_again(names in vec(name(), 1..4)) {
        let mut user = User::default();
        for name in &names {
            user.set_unknown(name, &true.into());
        }
        let file = File::default().owner(user);
        let mask = FieldMask::of(&file).unwrap();
        prop_assert_eq!(mask.paths().collect::<FieldMask>(), mask.clone());
        prop_assert_eq!(file.clone().only(mask.paths()).unwrap(), file);
    }
}

#[test]
fn the_random_part_asks_for_what_it_reads() {
    assert_eq!(
        Row::fields(),
        "name,size,trashed,labels,owner(displayName,quota),editors(displayName,quota),usersByRole/*/displayName,usersByRole/*/quota"
    );
}

//! What a blocking call traces belongs to where it was made.

use std::sync::{Arc, Mutex};

use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};
use tracing_core::span::Current;

use crate::Beside;
use crate::api::drive;
use crate::server::json;

/// Notes each new span with the one it is in.
#[derive(Clone, Default)]
struct Tree(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    spans: Vec<(&'static Metadata<'static>, Option<&'static str>)>,
    entered: Vec<(std::thread::ThreadId, Id)>,
}

impl Tree {
    fn current(&self) -> Option<(Id, &'static Metadata<'static>)> {
        let state = self.0.lock().unwrap();
        let here = std::thread::current().id();
        let (_, id) = state
            .entered
            .iter()
            .rev()
            .find(|(thread, _)| *thread == here)?;
        let index = usize::try_from(id.into_u64()).unwrap() - 1;
        Some((id.clone(), state.spans[index].0))
    }
}

impl Subscriber for Tree {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span()
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let parent = self.current().map(|(_, metadata)| metadata.name());
        let mut state = self.0.lock().unwrap();
        state.spans.push((span.metadata(), parent));
        Id::from_u64(state.spans.len() as u64)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, id: &Id) {
        let here = std::thread::current().id();
        self.0.lock().unwrap().entered.push((here, id.clone()));
    }

    fn exit(&self, id: &Id) {
        let here = std::thread::current().id();
        let entered = &mut self.0.lock().unwrap().entered;
        let last = entered
            .iter()
            .rposition(|entry| *entry == (here, id.clone()));
        entered.remove(last.unwrap());
    }

    fn current_span(&self) -> Current {
        self.current()
            .map_or_else(Current::none, |(id, metadata)| Current::new(id, metadata))
    }
}

#[test]
fn spans_are_those_of_the_caller() {
    let server = Beside::always(json("{}"));
    let files = drive(&server).files();
    let tree = Tree::default();
    tracing::subscriber::with_default(tree.clone(), || {
        let _entered = tracing::info_span!("of the caller").entered();
        files.get("x").send_blocking().unwrap();
    });
    let spans = &tree.0.lock().unwrap().spans;
    let ours = spans.iter().map(|(span, parent)| (span.name(), *parent));
    let ours: Vec<_> = ours.filter(|(name, _)| name.starts_with("gapi.")).collect();
    assert_eq!(
        ours,
        [
            ("gapi.call", Some("of the caller")),
            ("gapi.attempt", Some("gapi.call")),
        ]
    );
}

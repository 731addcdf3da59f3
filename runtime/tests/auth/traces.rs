//! Everything that is traced while something runs.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Runs something on a runtime of its own; its result, and all that any crate traced meanwhile, at every level.
pub(crate) fn traced<T>(work: impl Future<Output = T>) -> (T, String) {
    let collector = Collector::default();
    let _guard = tracing::subscriber::set_default(collector.clone());
    // Tests on other threads have no subscriber. What one of them is about to trace for the first time just now would
    // count as wanted by nobody.
    std::thread::sleep(Duration::from_millis(20));
    tracing_core::callsite::rebuild_interest_cache();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let result = runtime.block_on(work);
    drop(runtime);
    let traced = collector.0.lock().unwrap().clone();
    (result, traced)
}

/// Collects everything that is traced, at every level.
#[derive(Clone, Default)]
struct Collector(Arc<Mutex<String>>);

impl Collector {
    fn push(&self, text: impl std::fmt::Debug) {
        writeln!(self.0.lock().unwrap(), "{text:?}").unwrap();
    }
}

impl Subscriber for Collector {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.push(span);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.push(values);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.push(event);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}

    fn current_span(&self) -> tracing_core::span::Current {
        tracing_core::span::Current::none()
    }
}

//! What a soak counted: its report, and what must hold of the whole.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::time::Duration;

use gapi_runtime::{ClientStats, Error};

use crate::api::Item;
use crate::process::Sample;
use crate::server::Server;

/// Growth of memory that is none, in KiB: allocators keep some of what they were given back. A call that lost a few
/// hundred bytes would come to more.
const SLACK: usize = 16 * 1024;

/// Growth of sockets that is none: at any moment every call may have a new connection, of which both ends are here. Of
/// the connections of a soak, which are thousands, none is left open.
const SPARE: usize = 128;

/// Counts.
#[derive(Default)]
pub(crate) struct Tally {
    ends: BTreeMap<String, usize>,
    budget_spent: usize,
    outcome_unknown: usize,
    pub(crate) samples: Vec<(usize, Sample)>,
}

impl Tally {
    /// Counts the end of a call.
    pub(crate) fn count(&mut self, result: &Result<Item, Error>, attempts: usize) {
        let end = match result {
            Ok(_) if attempts > 1 => "true result, sent again".to_owned(),
            Ok(_) => "true result".to_owned(),
            Err(error) => self.name(error),
        };
        *self.ends.entry(end).or_default() += 1;
    }

    fn name(&mut self, error: &Error) -> String {
        self.budget_spent += usize::from(error.is_budget_spent());
        self.outcome_unknown += usize::from(error.is_outcome_unknown());
        if let Some(timeout) = error.timeout_reached() {
            format!("error: {:?} timeout", timeout.kind())
        } else if let Some(transport) = error.transport() {
            format!("error: {:?}", transport.kind())
        } else if error.is_decode() {
            "error: undecodable".to_owned()
        } else if error.is_too_large() {
            "error: too large".to_owned()
        } else {
            let status = error
                .status()
                .unwrap_or_else(|| panic!("what is {error:?}?"));
            format!("error: status {}", status.as_u16())
        }
    }

    /// Adds what another counted.
    pub(crate) fn add(&mut self, other: Self) {
        for (end, count) in other.ends {
            *self.ends.entry(end).or_default() += count;
        }
        self.budget_spent += other.budget_spent;
        self.outcome_unknown += other.outcome_unknown;
        self.samples.extend(other.samples);
        self.samples.sort_by_key(|(number, _)| *number);
    }

    /// Reports, and checks what must hold of the whole.
    pub(crate) fn finish(
        &self,
        server: &Server,
        calls: usize,
        elapsed: Duration,
        stats: &ClientStats,
    ) {
        let seen = server.seen();
        let attempts: Vec<_> = (0..calls).map(|number| seen.attempts(number)).collect();
        let requests: usize = attempts.iter().sum();
        let retries: usize = attempts
            .iter()
            .map(|attempts| attempts.saturating_sub(1))
            .sum();
        let unseen = attempts.iter().filter(|attempts| **attempts == 0).count();
        // A fifth of the calls, and ten a second over windows of ten seconds.
        let windows = usize::try_from(elapsed.as_secs() / 10 + 2).unwrap();
        let budget = calls / 5 + 100 * windows;
        let (early, late) = (self.window(calls, 15, 40), self.window(calls, 75, 100));
        let all = self.window(calls, 0, 100);
        let mut report = String::new();
        for (end, count) in &self.ends {
            writeln!(report, "{count:>10}  {end}").unwrap();
        }
        write!(
            report,
            "{:>10}  requests, {retries} of them retries (budget {budget}), {unseen} calls without any\n\
             {:>10}  connections\n\
             {:>10}  errors without budget for another attempt\n\
             {:>10}  errors whose outcome is unknown\n\
             {:>10}  sockets at most; early {}, late {}\n\
             {:>10}  MiB of memory at most; early {}, late {}\n\
             {:>10.1}  seconds, {:.0} calls a second\n",
            requests,
            seen.connections(),
            self.budget_spent,
            self.outcome_unknown,
            all.sockets,
            early.sockets,
            late.sockets,
            all.peak / 1024,
            early.memory / 1024,
            late.memory / 1024,
            elapsed.as_secs_f64(),
            f64::from(u32::try_from(calls).unwrap()) / elapsed.as_secs_f64(),
        )
        .unwrap();
        say(&report);
        let ended: usize = self.ends.values().sum();
        assert_eq!(ended, calls, "calls that ended, and calls");
        assert_eq!(usize::try_from(stats.calls).unwrap(), calls);
        assert_eq!(stats.in_flight, 0, "calls in flight when all have ended");
        // The server does not see those that meet a connection about to close.
        let sent = usize::try_from(stats.retries).unwrap();
        assert!(
            (retries..=budget).contains(&sent),
            "{sent} retries, of which the server saw {retries}, and a budget of {budget}"
        );
        // A server that is down for a tenth of many calls is more than the budget allows.
        assert!(
            self.budget_spent > 0 || calls < 10_000,
            "the budget did not bind"
        );
        assert!(
            late.memory <= early.memory + early.memory / 10 + SLACK,
            "memory grows"
        );
        assert!(late.sockets <= early.sockets + SPARE, "sockets grow");
        let well = self
            .ends
            .iter()
            .filter(|(end, _)| end.starts_with("true"))
            .map(|(_, count)| count);
        assert!(
            well.sum::<usize>() > calls / 2,
            "few calls succeed: what was tested?"
        );
    }

    /// The samples between two percentages of the calls.
    fn window(&self, calls: usize, from: usize, to: usize) -> Window {
        let range = calls * from / 100..calls * to / 100;
        let samples = self
            .samples
            .iter()
            .filter(|(number, _)| range.contains(number));
        let of = |of: fn(&Sample) -> Option<usize>| -> Vec<usize> {
            let mut all: Vec<_> = samples
                .clone()
                .filter_map(|(_, sample)| of(sample))
                .collect();
            all.sort_unstable();
            all
        };
        let memory = of(|sample| sample.memory);
        Window {
            memory: memory.get(memory.len() / 2).copied().unwrap_or_default(),
            peak: of(|sample| sample.peak).last().copied().unwrap_or_default(),
            sockets: of(|sample| sample.sockets)
                .last()
                .copied()
                .unwrap_or_default(),
        }
    }
}

/// What was held during a part of the soak.
struct Window {
    /// The median, in KiB.
    memory: usize,
    /// The most of all time until then, in KiB.
    peak: usize,
    /// The most.
    sockets: usize,
}

/// Prints, whether the test passes or not: a soak that passes has something to tell, too.
pub(crate) fn say(text: &str) {
    // Nobody to tell is no failure.
    let _nobody_listens = std::io::stderr().write_all(text.as_bytes());
}

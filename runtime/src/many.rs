//! Many calls at once: under a limit, and with one answer for all of them.

use std::fmt;
use std::future::Future;
use std::panic::resume_unwind;

use tokio::task::JoinSet;
use tracing::Instrument as _;

/// Runs many calls at once, a limited number at a time; see [`many`].
#[must_use = "nothing runs until `all` or `settle` is awaited"]
pub struct Many<I> {
    calls: I,
    at_once: usize,
}

/// Runs many calls, 16 at a time unless [`at_once`](Many::at_once) says otherwise.
///
/// Anything whose future is a `Result` will do: the replies of `send`, or async blocks around several calls. The
/// iterator is asked for the next one only when there is room for it, so a long list of calls is never in memory as a
/// whole. They run as tasks of tokio, on all its threads.
///
/// ```no_run
/// # async fn example(replies: Vec<gapi_runtime::Reply<()>>, again: Vec<gapi_runtime::Reply<()>>) -> Result<(), gapi_runtime::Error> {
/// // All or nothing: the first failure cancels the rest.
/// let results: Vec<()> = gapi_runtime::many(replies).at_once(8).all().await?;
///
/// // Each for itself.
/// let settled = gapi_runtime::many(again).settle().await;
/// for (index, error) in settled.failed {
///     eprintln!("call {index}: {error}");
/// }
/// # Ok(())
/// # }
/// ```
pub fn many<I>(calls: I) -> Many<I::IntoIter>
where
    I: IntoIterator,
    I::Item: Future,
{
    Many {
        calls: calls.into_iter(),
        at_once: 16,
    }
}

/// What became of many calls, each with its place in the order in which they were given.
#[derive(Debug)]
#[non_exhaustive]
pub struct Settled<T, E> {
    /// The results, in order.
    pub succeeded: Vec<(usize, T)>,
    /// The errors, in order.
    pub failed: Vec<(usize, E)>,
}

impl<I, F, T, E> Many<I>
where
    I: Iterator<Item = F>,
    F: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: Send + 'static,
{
    /// The most that run at a time; 0 means 1. Default: 16.
    pub fn at_once(mut self, limit: usize) -> Self {
        self.at_once = limit.max(1);
        self
    }

    /// All results in order, or the first error that happens. With it, and when the future is dropped, the calls that
    /// still run are cancelled and the rest never begin.
    pub async fn all(self) -> Result<Vec<T>, E> {
        let mut results = Vec::new();
        // Dropping the tasks on the way out cancels them.
        let mut running = Running::new(self);
        while let Some((index, result)) = running.next().await {
            results.push((index, result?));
        }
        Ok(in_order(results)
            .into_iter()
            .map(|(_, result)| result)
            .collect())
    }

    /// Runs all to their ends and returns what became of each.
    pub async fn settle(self) -> Settled<T, E> {
        let (mut succeeded, mut failed) = (Vec::new(), Vec::new());
        let mut running = Running::new(self);
        while let Some((index, result)) = running.next().await {
            match result {
                Ok(value) => succeeded.push((index, value)),
                Err(error) => failed.push((index, error)),
            }
        }
        Settled {
            succeeded: in_order(succeeded),
            failed: in_order(failed),
        }
    }
}

fn in_order<T>(mut results: Vec<(usize, T)>) -> Vec<(usize, T)> {
    results.sort_unstable_by_key(|(index, _)| *index);
    results
}

/// The calls of which some are running.
struct Running<I, O> {
    calls: std::iter::Enumerate<I>,
    tasks: JoinSet<(usize, O)>,
    at_once: usize,
}

impl<I, F> Running<I, F::Output>
where
    I: Iterator<Item = F>,
    F: Future<Output: Send> + Send + 'static,
{
    fn new(many: Many<I>) -> Self {
        Self {
            calls: many.calls.enumerate(),
            tasks: JoinSet::new(),
            at_once: many.at_once,
        }
    }

    /// The next result that is there; nothing is cancelled by waiting for it no longer.
    async fn next(&mut self) -> Option<(usize, F::Output)> {
        while self.tasks.len() < self.at_once
            && let Some((index, call)) = self.calls.next()
        {
            let task = async move { (index, call.await) };
            self.tasks.spawn(task.in_current_span());
        }
        match self.tasks.join_next().await? {
            Ok(done) => Some(done),
            // Somebody else's panic goes on where it would have gone without tasks. Only a runtime that shuts down
            // cancels them, and it does not poll this either.
            Err(failed) => match failed.try_into_panic() {
                Ok(panic) => resume_unwind(panic),
                Err(_) => std::future::pending().await,
            },
        }
    }
}

impl<I> fmt::Debug for Many<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Many({} at once)", self.at_once)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::*;

    /// Counts futures that are there, and the most there were.
    #[derive(Clone, Default)]
    struct Census(Arc<(AtomicUsize, AtomicUsize)>);

    struct Counted(Census);

    impl Census {
        fn enter(&self) -> Counted {
            let now = self.0.0.fetch_add(1, Ordering::SeqCst) + 1;
            self.0.1.fetch_max(now, Ordering::SeqCst);
            Counted(self.clone())
        }

        fn now(&self) -> usize {
            self.0.0.load(Ordering::SeqCst)
        }

        fn most(&self) -> usize {
            self.0.1.load(Ordering::SeqCst)
        }
    }

    impl Drop for Counted {
        fn drop(&mut self) {
            self.0.0.0.fetch_sub(1, Ordering::SeqCst);
        }
    }

    /// Takes longer the earlier it is; every number that 7 divides fails, but 0.
    async fn call(n: u64, census: Census) -> Result<u64, u64> {
        let _counted = census.enter();
        tokio::time::sleep(Duration::from_secs(100 - n)).await;
        if n.is_multiple_of(7) && n > 0 {
            Err(n)
        } else {
            Ok(n)
        }
    }

    #[tokio::test(start_paused = true)]
    async fn results_come_in_order_and_never_too_many_run() {
        let census = Census::default();
        let calls = (0..7).map(|n| call(n, census.clone()));
        assert_eq!(many(calls).at_once(3).all().await, Ok((0..7).collect()));
        assert_eq!((census.most(), census.now()), (3, 0));
    }

    #[tokio::test(start_paused = true)]
    async fn the_first_failure_ends_the_rest_and_no_more_begin() {
        let census = Census::default();
        let begun = Arc::new(AtomicUsize::new(0));
        let counting = Arc::clone(&begun);
        let calls = (0..50).map(|n| {
            counting.fetch_add(1, Ordering::SeqCst);
            call(n, census.clone())
        });
        assert_eq!(many(calls).at_once(10).all().await, Err(7));
        tokio::task::yield_now().await;
        assert_eq!(census.now(), 0, "they are cancelled");
        assert!(begun.load(Ordering::SeqCst) < 30);
    }

    #[tokio::test(start_paused = true)]
    async fn settling_tells_what_became_of_each() {
        let settled = many((0..20).map(|n| call(n, Census::default())))
            .settle()
            .await;
        assert_eq!(settled.failed, [(7, 7), (14, 14)]);
        assert_eq!(settled.succeeded.len(), 18);
        assert!(
            settled
                .succeeded
                .iter()
                .all(|(index, n)| *index as u64 == *n)
        );
    }

    #[tokio::test(start_paused = true)]
    async fn dropping_it_cancels_all() {
        let census = Census::default();
        let running = many((0..9).map(|n| call(n, census.clone()))).settle();
        let limited = tokio::time::timeout(Duration::from_secs(1), running).await;
        assert!(limited.is_err() && census.most() == 9);
        tokio::task::yield_now().await;
        assert_eq!(census.now(), 0);
    }

    #[tokio::test]
    #[should_panic(expected = "the caller's own")]
    async fn a_panic_is_not_swallowed() {
        let calls = [async {
            assert!(std::env::args().count() > 9999, "the caller's own");
            Result::<(), ()>::Ok(())
        }];
        let _settled = many(calls).settle().await;
    }

    #[tokio::test]
    async fn nothing_to_do_is_done() {
        let nothing: [std::future::Ready<Result<(), ()>>; 0] = [];
        assert_eq!(many(nothing).all().await, Ok(Vec::new()));
    }
}

//! Work on all cores.

use std::collections::VecDeque;
use std::num::NonZeroUsize;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// Maps items on all available cores; results are in the order of the items.
///
/// One thread takes the heaviest items first and the others the lightest, so that two giants are never in memory at once
/// and no giant is left for the end.
pub(crate) fn map<T, R>(
    items: Vec<T>,
    weight: impl Fn(&T) -> u64,
    work: impl Fn(T) -> R + Sync,
) -> Vec<R>
where
    T: Send,
    R: Send,
{
    let count = items.len();
    let threads = thread::available_parallelism()
        .map_or(1, NonZeroUsize::get)
        .min(count);
    let mut jobs: Vec<(usize, T)> = items.into_iter().enumerate().collect();
    jobs.sort_by_cached_key(|(_, item)| weight(item));
    let jobs = Mutex::new(VecDeque::from(jobs));
    let results = Mutex::new(Vec::with_capacity(count));
    let lock_jobs = || jobs.lock().unwrap_or_else(PoisonError::into_inner);
    thread::scope(|scope| {
        for thread in 0..threads {
            let (work, results, lock_jobs) = (&work, &results, &lock_jobs);
            scope.spawn(move || {
                loop {
                    let job = if thread == 0 {
                        lock_jobs().pop_back()
                    } else {
                        lock_jobs().pop_front()
                    };
                    let Some((at, item)) = job else { break };
                    let result = work(item);
                    results
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .push((at, result));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn results_are_in_the_order_of_the_items() {
        let squares = super::map((0..100_u64).collect(), |n| n % 7, |n| n * n);
        assert_eq!(squares, (0..100_u64).map(|n| n * n).collect::<Vec<_>>());
        assert!(super::map(Vec::<u64>::new(), |n| *n, |n| n).is_empty());
    }
}

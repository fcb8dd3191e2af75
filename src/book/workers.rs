//! One work on many things, shared among the processor's cores where there is enough of it.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Builder};

/// How many things a worker takes at a time. Below two such batches, which the work on canvases
/// does in about a millisecond, nothing is shared: starting a thread costs a tenth of that, and a
/// small book is to pay nothing.
const BATCH: usize = 32;

/// More workers than this wait for memory, and for what is done in turn.
const MOST: usize = 8;

/// Does a work on each thing; what comes of it stands in the order of the things, however many
/// workers there are.
pub(super) fn map<T: Sync, R: Send>(things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let workers = things.len() / BATCH;
    if workers < 2 {
        return things.iter().map(work).collect();
    }
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    share(things, workers.min(cores).min(MOST), work)
}

fn share<T: Sync, R: Send>(things: &[T], workers: usize, work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let batches: Vec<&[T]> = things.chunks(BATCH).collect();
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done: Vec<(usize, Vec<R>)> = Vec::new();
        loop {
            let turn = next.fetch_add(1, Ordering::Relaxed);
            match batches.get(turn) {
                Some(batch) => done.push((turn, batch.iter().map(&work).collect())),
                None => return done,
            }
        }
    };
    let mut done = thread::scope(|scope| {
        // Where the system gives no more threads, those that are there do it all.
        let others: Vec<_> = (1..workers)
            .map_while(|_| Builder::new().spawn_scoped(scope, take).ok())
            .collect();
        let mut done = take();
        for other in others {
            match other.join() {
                Ok(more) => done.extend(more),
                Err(panic) => resume_unwind(panic),
            }
        }
        done
    });
    done.sort_unstable_by_key(|(turn, _)| *turn);
    done.into_iter().flat_map(|(_, results)| results).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_of_a_worker_is_the_callers() {
        let things: Vec<usize> = (0..1000).collect();
        for wrong in [0, 500, 999] {
            let work = |n: &usize| assert_ne!(*n, wrong);
            let done = std::panic::catch_unwind(|| share(&things, 2, work));
            assert!(done.is_err(), "{wrong}");
        }
    }

    #[test]
    fn results_stand_in_the_order_of_the_things_whoever_did_them() {
        for count in [0, 1, BATCH, 2 * BATCH, 1000] {
            let things: Vec<usize> = (0..count).collect();
            let expected: Vec<usize> = things.iter().map(|n| n * 3).collect();
            assert_eq!(map(&things, |n| n * 3), expected);
            for workers in [1, 2, 5, 64] {
                assert_eq!(share(&things, workers, |n| n * 3), expected);
            }
        }
    }
}

//! The preprocessor as mdBook starts it: arguments, standard streams and exit codes, nothing else.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    // mdBook asks this once a renderer and build, and waits: it is answered before anything else.
    let mut args = std::env::args_os().skip(1);
    if args.next().is_some_and(|a| a == "supports")
        && let (Some(renderer), None) = (args.next(), args.next())
    {
        return if renderer
            .to_str()
            .is_some_and(mdbook_canvas::internals::host::supports)
        {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        };
    }
    cli::run()
}

//! The program: reads the command line, starts logging, runs the subcommand.

use std::process::ExitCode;

use clap::Parser;

use lotsen::cli::{self, Cli};

/// With the allocator of glibc a question takes a tenth more of the processor.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
    let cli = Cli::parse();
    if let Err(error) = cli::start_logging() {
        eprintln!("lotsen: {error}");
        return ExitCode::from(2);
    }
    match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => {
            let code = runtime.block_on(cli::run(cli));
            // What may still learn from the knowledge in the background has nothing to lose.
            runtime.shutdown_background();
            code
        }
        Err(error) => {
            eprintln!("lotsen: the runtime cannot start: {error}");
            ExitCode::FAILURE
        }
    }
}

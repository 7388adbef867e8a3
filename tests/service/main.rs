//! The service as people meet it: newcomers, staff, operators. The list of modules is the table of contents.
//!
//! A story acts as a person and looks at what that person sees. The real service runs against a Bot API server on loopback;
//! time is stepped, not slept. See [`harness`] for what every story insists on at its end.

mod harness;

mod a_day;
mod accessible;
mod accounts;
mod asking;
mod calendar;
mod casepage;
mod casework;
mod claiming;
mod colleagues;
mod commandline;
mod considering;
mod contradicting;
mod console;
mod correcting;
mod courses;
mod crowds;
mod delivery;
mod editing;
mod editing_pages;
mod editing_together;
mod escalating;
mod exchanging;
mod freshness;
mod gaps;
mod helplines;
mod hiding;
mod hostile;
mod measuring;
mod news;
mod operating;
mod planning;
mod privacy;
mod replying;
mod records;
mod reporting;
mod in_need;
mod killing;
mod large;
mod layout;
mod learning;
mod leisure;
mod locales;
mod sealing;
mod searching;
mod staffgroup;
mod signing_in;
mod standin;
mod translating;
mod upkeep;
mod waiting;
mod web;
mod withdrawing;

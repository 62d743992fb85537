# About
ui-about = About Xuanke
ui-about-version = Version { $version }
ui-about-program = Helps a school review its teachers' training choices, offline, with every step reversible. Released under the MIT licence.
ui-about-libraries = What travels with the program, and its licences
ui-about-licence = The licence's text
ui-about-no-text = Released under { $terms }.
ui-library-name = Name
ui-library-version = Version
ui-library-terms = Licence

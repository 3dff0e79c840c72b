using System.Globalization;
using System.Text;

namespace AgentGuard.Runtime.Tests.Oracle.Patterns;

internal sealed class ReferencePatternParser
{
    private const string Syntax = "^$\\.*+?()[]{}|/";
    private const int End = -1;
    private readonly int[] _pattern;
    private int _at;

    private ReferencePatternParser(string pattern) => _pattern = CodePoints.Of(pattern);

    public static PatternTerm Parse(string pattern)
    {
        var parser = new ReferencePatternParser(pattern);
        var term = parser.Alternatives();
        return parser.Peek() == End ? term : throw parser.Unknown();
    }

    private PatternTerm Alternatives()
    {
        var alternatives = new List<PatternTerm> { Sequence() };
        while (Take('|'))
        {
            alternatives.Add(Sequence());
        }

        return PatternTerm.Either(alternatives);
    }

    private PatternTerm Sequence()
    {
        var terms = new List<PatternTerm>();
        while (Peek() is not (End or '|' or ')'))
        {
            terms.Add(Quantified(Atom()));
        }

        return PatternTerm.Sequence(terms);
    }

    private PatternTerm Quantified(PatternTerm atom)
    {
        if (Peek() is not ('*' or '+' or '?' or '{'))
        {
            return atom;
        }

        (int Min, int? Max) times = Next() switch
        {
            '*' => (0, null),
            '+' => (1, null),
            '?' => (0, 1),
            _ => Times(),
        };

        // A lazy quantifier finds another match, not another verdict.
        Take('?');
        return PatternTerm.Repeat(atom, times.Min, times.Max);
    }

    private (int Min, int? Max) Times()
    {
        var min = Count();
        var max = Take(',') ? Peek() == '}' ? (int?)null : Count() : min;
        return Take('}') ? (min, max) : throw Unknown();
    }

    private int Count()
    {
        var start = _at;
        while (CodePoints.IsDigit(Peek()))
        {
            _at++;
        }

        return _at > start ? int.Parse(Text(start, _at), CultureInfo.InvariantCulture) : throw Unknown();
    }

    private PatternTerm Atom() => Next() switch
    {
        '^' => PatternTerm.Assert((_, i) => i == 0),
        '$' => PatternTerm.Assert((text, i) => i == text.Length),
        '.' => PatternTerm.One(c => !CodePoints.EndsLine(c)),
        '(' => Group(),
        '[' => PatternTerm.One(Class()),
        '\\' when Take('b') => PatternTerm.Assert(IsBoundary),
        '\\' when Take('B') => PatternTerm.Assert((text, i) => !IsBoundary(text, i)),
        '\\' => PatternTerm.One(Escape(inClass: false).Matches),
        '*' or '+' or '?' or '{' or '}' or ']' => throw Unknown(),
        var literal => PatternTerm.One(c => c == literal),
    };

    private PatternTerm Group()
    {
        if (Take('?') && !Take(':'))
        {
            // A name says nothing here; look-around would.
            if (!Take('<') || Peek() is '=' or '!')
            {
                throw Unknown();
            }

            while (Next() != '>')
            {
            }
        }

        var inner = Alternatives();
        return Take(')') ? inner : throw Unknown();
    }

    private Predicate<int> Class()
    {
        var negated = Take('^');
        var parts = new List<Predicate<int>>();
        while (!Take(']'))
        {
            var (matches, low) = ClassAtom();
            if (Peek() == '-' && _at + 1 < _pattern.Length && _pattern[_at + 1] != ']')
            {
                _at++;
                var (first, last) = (low ?? throw Unknown(), ClassAtom().Literal ?? throw Unknown());
                matches = first <= last ? c => c >= first && c <= last : throw Unknown();
            }

            parts.Add(matches);
        }

        return c => parts.Exists(p => p(c)) != negated;
    }

    private (Predicate<int> Matches, int? Literal) ClassAtom()
    {
        var c = Next();
        return c switch
        {
            '\\' when Take('b') => Literally('\b'),
            '\\' when Take('-') => Literally('-'),
            '\\' => Escape(inClass: true),
            _ => Literally(c),
        };
    }

    private (Predicate<int> Matches, int? Literal) Escape(bool inClass)
    {
        var c = Next();
        return c switch
        {
            'd' => (CodePoints.IsDigit, null),
            'D' => (x => !CodePoints.IsDigit(x), null),
            'w' => (CodePoints.IsWord, null),
            'W' => (x => !CodePoints.IsWord(x), null),
            's' => (CodePoints.IsSpace, null),
            'S' => (x => !CodePoints.IsSpace(x), null),
            'p' => (Category(), null),
            'P' when Category() is var category => (x => !category(x), null),
            't' => Literally('\t'),
            'n' => Literally('\n'),
            'v' => Literally('\v'),
            'f' => Literally('\f'),
            'r' => Literally('\r'),
            '0' when !CodePoints.IsDigit(Peek()) => Literally('\0'),
            'c' when char.IsAsciiLetter((char)Peek()) => Literally(Next() % 32),
            'x' => Literally(Hexadecimal(2)),
            'u' => Literally(UnicodeEscape()),
            _ when Syntax.Contains((char)c, StringComparison.Ordinal) || (inClass && c == '-') => Literally(c),
            _ => throw Unknown(),
        };
    }

    private Predicate<int> Category()
    {
        if (!Take('{'))
        {
            throw Unknown();
        }

        var start = _at;
        while (Next() != '}')
        {
        }

        return CodePoints.InCategory(Text(start, _at - 1));
    }

    private int UnicodeEscape()
    {
        if (Take('{'))
        {
            var start = _at;
            while (Next() != '}')
            {
            }

            return int.Parse(Text(start, _at - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        var unit = Hexadecimal(4);
        if (!char.IsHighSurrogate((char)unit) || !Take('\\'))
        {
            return unit;
        }

        return Take('u') ? char.ConvertToUtf32((char)unit, (char)Hexadecimal(4)) : throw Unknown();
    }

    private int Hexadecimal(int digits)
    {
        var start = _at;
        _at += digits;
        return _at <= _pattern.Length ? int.Parse(Text(start, _at), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : throw Unknown();
    }

    private static (Predicate<int> Matches, int? Literal) Literally(int literal) => (c => c == literal, literal);

    private static bool IsBoundary(int[] text, int at) =>
        (at > 0 && CodePoints.IsWord(text[at - 1])) != (at < text.Length && CodePoints.IsWord(text[at]));

    private int Peek() => _at < _pattern.Length ? _pattern[_at] : End;

    private int Next() => _at < _pattern.Length ? _pattern[_at++] : throw Unknown();

    private bool Take(int expected)
    {
        var taken = Peek() == expected;
        _at += taken ? 1 : 0;
        return taken;
    }

    private string Text(int start, int end) => string.Concat(_pattern[start..end].Select(c => new Rune(c).ToString()));

    private NotSupportedException Unknown() => new($"at {_at} in the pattern {string.Concat(_pattern.Select(char.ConvertFromUtf32))}");
}

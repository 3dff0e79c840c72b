namespace AgentGuard.Runtime.Tests.Oracle.Patterns;

/// <summary>
/// A part of a regular expression. It takes all places where it may begin at once and says all places where it may end, so that no
/// expression takes more than (length x size) steps per repetition.
/// </summary>
internal abstract class PatternTerm
{
    /// <param name="text">Code points.</param>
    /// <param name="starts">One entry per place, the end included.</param>
    public abstract bool[] Ends(int[] text, bool[] starts);

    /// <summary>Adds a text that matches, unless an assertion says no.</summary>
    public abstract void Sample(Random random, List<int> text);

    public static PatternTerm Sequence(IReadOnlyList<PatternTerm> terms) => new SequenceTerm(terms);

    public static PatternTerm Either(IReadOnlyList<PatternTerm> terms) => terms.Count == 1 ? terms[0] : new EitherTerm(terms);

    public static PatternTerm One(Predicate<int> codePoint) => new OneTerm(codePoint);

    /// <param name="holds">Whether the empty match is possible at a place.</param>
    public static PatternTerm Assert(Func<int[], int, bool> holds) => new AssertTerm(holds);

    /// <param name="max">Null for no limit.</param>
    public static PatternTerm Repeat(PatternTerm term, int min, int? max) => new RepeatTerm(term, min, max);

    private sealed class SequenceTerm(IReadOnlyList<PatternTerm> terms) : PatternTerm
    {
        public override bool[] Ends(int[] text, bool[] starts) => terms.Aggregate(starts, (places, term) => term.Ends(text, places));

        public override void Sample(Random random, List<int> text)
        {
            foreach (var term in terms)
            {
                term.Sample(random, text);
            }
        }
    }

    private sealed class EitherTerm(IReadOnlyList<PatternTerm> terms) : PatternTerm
    {
        public override bool[] Ends(int[] text, bool[] starts)
        {
            var ends = new bool[starts.Length];
            foreach (var term in terms)
            {
                Add(ends, term.Ends(text, starts));
            }

            return ends;
        }

        public override void Sample(Random random, List<int> text) => terms[random.Next(terms.Count)].Sample(random, text);
    }

    private sealed class OneTerm(Predicate<int> codePoint) : PatternTerm
    {
        private readonly Lazy<int[]> _examples = new(() => CodePoints.Examples(codePoint));

        public override bool[] Ends(int[] text, bool[] starts)
        {
            var ends = new bool[starts.Length];
            for (var i = 0; i < text.Length; i++)
            {
                ends[i + 1] = starts[i] && codePoint(text[i]);
            }

            return ends;
        }

        public override void Sample(Random random, List<int> text) => text.Add(_examples.Value[random.Next(_examples.Value.Length)]);
    }

    private sealed class AssertTerm(Func<int[], int, bool> holds) : PatternTerm
    {
        public override bool[] Ends(int[] text, bool[] starts) => [.. starts.Select((start, i) => start && holds(text, i))];

        public override void Sample(Random random, List<int> text)
        {
        }
    }

    private sealed class RepeatTerm(PatternTerm term, int min, int? max) : PatternTerm
    {
        public override bool[] Ends(int[] text, bool[] starts)
        {
            var places = starts;
            for (var i = 0; i < min; i++)
            {
                places = term.Ends(text, places);
            }

            var ends = (bool[])places.Clone();
            for (var i = min; i < (max ?? int.MaxValue); i++)
            {
                places = term.Ends(text, places);
                if (!Add(ends, places))
                {
                    break;
                }
            }

            return ends;
        }

        public override void Sample(Random random, List<int> text)
        {
            var most = Math.Min(max ?? int.MaxValue, min + 70);
            var times = random.Next(3) switch { 0 => min, 1 when max <= most => most, _ => random.Next(min, Math.Min(most, min + 3) + 1) };
            for (var i = 0; i < times; i++)
            {
                term.Sample(random, text);
            }
        }
    }

    /// <returns>True when something was new.</returns>
    private static bool Add(bool[] places, bool[] more)
    {
        var isNew = false;
        for (var i = 0; i < places.Length; i++)
        {
            isNew |= more[i] && !places[i];
            places[i] |= more[i];
        }

        return isNew;
    }
}

using System.Globalization;
using Curriculum.Pipelines;
using Curriculum.SitePipelines;

namespace Curriculum.Judging;

/// <summary>Judges how hard a lesson is to read: by words per sentence, which lecturers can change.</summary>
internal static class Reading
{
    private const double Limit = 18;

    public static IEnumerable<Diagnostic> TooLong(IEnumerable<LessonReading> readings) =>
        from reading in readings
        where reading.WordsPerSentence > Limit
        select new Diagnostic(JudgeRules.LongSentences, reading.File, 1, 1, [reading.WordsPerSentence.ToString("0.0", CultureInfo.InvariantCulture), "18"]);
}

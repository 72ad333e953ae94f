using System.Collections.Frozen;
using Curriculum.Exercises.Knowledge;
using Curriculum.Exercises.Making;
using Curriculum.Exercises.Quizzes;
using Curriculum.Pipelines;

namespace Curriculum.Questions;

/// <summary>All quizzes: one at the end of each lesson, a larger one for each module.</summary>
internal sealed class QuizShelf : IEquatable<QuizShelf>
{
    private readonly FrozenDictionary<string, Quiz> _byId;

    private QuizShelf(EquatableArray<Quiz> all)
    {
        All = all;
        _byId = all.ToFrozenDictionary(static quiz => quiz.Id, StringComparer.Ordinal);
    }

    /// <summary>Those that have questions: lessons in the order of the course, then modules.</summary>
    public EquatableArray<Quiz> All { get; }

    /// <summary>The quiz of a lesson (by slug) or a module (by id), or null where there are no questions.</summary>
    public Quiz? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Puts quizzes together from a bank.</summary>
    public static QuizShelf Assemble(Bank bank, KnowledgeIndex index)
    {
        if (bank.Items.Count == 0) return new QuizShelf([]);
        QuizAssembly assembly = new(bank.Items, index, bank.Seed);
        IEnumerable<Quiz> lessons = index.Knowledge.Lessons.AsParallel().AsOrdered().Select(assembly.ForLesson);
        IEnumerable<Quiz> modules = index.Knowledge.Lessons.Select(static lesson => lesson.Module).Distinct(StringComparer.Ordinal).ToArray().AsParallel().AsOrdered().Select(assembly.ForModule);
        return new QuizShelf(EquatableArray.From(lessons.Concat(modules).Where(static quiz => quiz.Items.Count > 0).DistinctBy(static quiz => quiz.Id, StringComparer.Ordinal)));
    }

    public bool Equals(QuizShelf? other) => other is not null && All == other.All;

    public override bool Equals(object? obj) => Equals(obj as QuizShelf);

    public override int GetHashCode() => All.Count;
}
